namespace CardanoBI.Generator.Emission;

/// <summary>The root's methods for endpoints that no page documents. What they do is the run time's.</summary>
internal static class SendingEmitter
{
    public static void Write(CodeWriter writer)
    {
        const string Json = "global::System.Text.Json.", Summary = "Calls an endpoint that the client has no method for";
        WriteMethod(
            Json + "JsonElement",
            summary: Summary + ", with the token, the retries and the errors of any other call.",
            returns: "The answer's JSON.");
        WriteMethod(
            "T",
            summary: Summary + ", and reads its answer as a type of your own.",
            returns: "The answer, read by System.Text.Json.",
            readerType: Json + "Serialization.Metadata.JsonTypeInfo<T>",
            reader: "typeInfo",
            "How the type is read: a property of a <c>JsonSerializerContext</c>.");
        WriteMethod(
            "T",
            summary: Summary + ", and reads the bytes of its answer in a way of your own.",
            returns: "What the reader made of the answer.",
            readerType: SourceFile.Client + "ResponseReader<T>",
            reader: "read",
            "Reads the body, such as <c>body => body.ToArray()</c>. What it throws, the call throws.");

        void WriteMethod(string result, string summary, string returns, string readerType = "", string reader = "", string readerText = "")
        {
            const string Token = "global::System.Threading.CancellationToken cancellationToken";
            bool isGeneric = reader.Length > 0;
            string name = isGeneric ? "SendAsync<T>" : "SendAsync",
                parameter = isGeneric ? $", {readerType} {reader}" : "",
                argument = isGeneric ? $", {reader}" : "";
            writer.Line();
            writer.Line($"/// <summary>{summary}</summary>");
            if (isGeneric) writer.Line("/// <typeparam name=\"T\">What the answer is read as.</typeparam>");
            writer.Line("/// <param name=\"request\">The route and its values.</param>");
            if (isGeneric) writer.Line($"/// <param name=\"{reader}\">{readerText}</param>");
            writer.Line("/// <param name=\"cancellationToken\">Ends the call.</param>");
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
