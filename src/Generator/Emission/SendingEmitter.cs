namespace CardanoBI.Generator.Emission;

/// <summary>Writes the root's methods for endpoints that no page documents; the run time implements them.</summary>
internal static class SendingEmitter
{
    public static void Write(CodeWriter writer)
    {
        const string Json = "global::System.Text.Json.", Summary = "Calls an endpoint that the client has no method for";
        WriteMethod(
            Json + "JsonElement",
            summary: Summary + ", with the same token, retries and errors as any other call.",
            returns: "The JSON of the response.");
        WriteMethod(
            "T",
            summary: Summary + ", and reads the response as a type of your own.",
            returns: "The response, read by System.Text.Json, which takes times without a zone for local time unless the context has "
                + $"<see cref=\"{SourceFile.Client}UtcTimeConverter\"/>.",
            readerType: Json + "Serialization.Metadata.JsonTypeInfo<T>",
            reader: "typeInfo",
            "Describes how to read the type: a property of a <c>JsonSerializerContext</c>.");
        WriteMethod(
            "T",
            summary: Summary + ", and reads the bytes of the response with a reader of your own.",
            returns: "The result of the reader.",
            readerType: SourceFile.Client + "ResponseReader<T>",
            reader: "read",
            "Reads the body, such as <c>body => body.ToArray()</c>. The call throws what it throws.");

        void WriteMethod(string result, string summary, string returns, string readerType = "", string reader = "", string readerText = "")
        {
            const string Token = "global::System.Threading.CancellationToken cancellationToken";
            bool isGeneric = reader.Length > 0;
            string name = isGeneric ? "SendAsync<T>" : "SendAsync",
                parameter = isGeneric ? $", {readerType} {reader}" : "",
                argument = isGeneric ? $", {reader}" : "";
            writer.Line();
            writer.Line($"/// <summary>{summary}</summary>");
            if (isGeneric) writer.Line("/// <typeparam name=\"T\">The type of the result.</typeparam>");
            writer.Line("/// <param name=\"request\">The route and its values.</param>");
            if (isGeneric) writer.Line($"/// <param name=\"{reader}\">{readerText}</param>");
            writer.Line("/// <param name=\"cancellationToken\">Cancels the call.</param>");
            writer.Line($"/// <returns>{returns}</returns>");
            writer.Line("/// <exception cref=\"global::System.ArgumentException\">A placeholder of the route has no value.</exception>");
            writer.Line($"/// <exception cref=\"{SourceFile.Client}CardanoBIException\">The call failed.</exception>");
            writer.Line($"public virtual global::System.Threading.Tasks.Task<{result}> {name}(");
            using (writer.Indent())
            {
                writer.Line($"{SourceFile.Client}CardanoBIRequest request{parameter}, {Token} = default) =>");
                writer.Line($"_transport.SendAsync(request{argument}, cancellationToken);");
            }
        }
    }
}
