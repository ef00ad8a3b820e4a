using System.Diagnostics;
using System.Text;
using System.Text.Json;
using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Json;

/// <summary>Makes the exceptions of <see cref="JsonReader"/>: path, what was expected, what kind was found, never a value.</summary>
internal static class JsonFault
{
    public static CardanoBIResponseException At(JsonPath path, long byteOffset, string problem) => At(path.ToString(), byteOffset, problem);

    public static CardanoBIResponseException At(string path, long byteOffset, string problem) =>
        new($"the response cannot be read at {path} (byte {byteOffset}): {problem}.") { JsonPath = path, ByteOffset = byteOffset };

    /// <summary>Of System.Text.Json, whose messages tell the place a second time, at their end.</summary>
    public static CardanoBIResponseException Unfit(ReadOnlySpan<byte> json, JsonException unfit, int start)
    {
        int place = unfit.Message.IndexOf(" Path: ", StringComparison.Ordinal);
        string problem = place < 0 ? unfit.Message : unfit.Message[..place];
        return At(unfit.Path ?? "$", Offset(json, unfit) + start, problem.TrimEnd('.'));
    }

    public static CardanoBIResponseException InvalidUtf8(ReadOnlySpan<byte> json, int start)
    {
        int offset = 0;
        while (Rune.DecodeFromUtf8(json[offset..], out _, out int length) == System.Buffers.OperationStatus.Done)
            offset += length;
        return At(JsonPath.Find(json[..offset], offset), offset + start, "expected UTF-8, found bytes that are not");
    }

    /// <summary>Of a response that is not JSON: the framework's reader finds the place where it ceases to be.</summary>
    public static CardanoBIResponseException Malformed(ReadOnlySpan<byte> json, int start)
    {
        int offset = EndOfJson(json);
        JsonPath path = JsonPath.Find(json, offset);
        string problem = path.Depth >= JsonReader.MaximumDepth && offset < json.Length && json[offset] is (byte)'{' or (byte)'['
            ? $"expected at most {JsonReader.MaximumDepth} levels, found more"
            : offset >= json.Length ? "expected more, found the end of the response"
            : "expected JSON, found something else";
        return At(path, offset + start, problem);
    }

    public static string Describe(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "a boolean",
        JsonTokenType.Null => "null",
        _ => "no value",
    };

    private static int EndOfJson(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = JsonReader.MaximumDepth });
        try
        {
            while (reader.Read())
            {
            }
        }
        catch (JsonException syntax)
        {
            return Offset(json, syntax);
        }

        throw new UnreachableException("JsonReader refused what is JSON.");
    }

    /// <summary>
    /// JsonException counts lines and bytes within the line; offsets into an answer are of more use, most answers being one line.
    /// </summary>
    private static int Offset(ReadOnlySpan<byte> json, JsonException syntax)
    {
        int lineStart = 0;
        for (long line = syntax.LineNumber ?? 0; line > 0; line--)
        {
            int length = json[lineStart..].IndexOf((byte)'\n');
            if (length < 0) break;
            lineStart += length + 1;
        }

        return (int)Math.Min(lineStart + (syntax.BytePositionInLine ?? 0), json.Length);
    }
}
