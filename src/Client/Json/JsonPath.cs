using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Json;

/// <summary>
/// The place of a byte in an answer, like <c>$.value[3].quantity</c>. Found only after an error, by walking the bytes again.
/// </summary>
internal sealed class JsonPath
{
    /// <summary>As much of a name as is kept. It is cut shorter where it is shown, and its secrets are masked before.</summary>
    private const int MaximumNameBytes = 64 * 1024;

    /// <summary>Names that need no quotes.</summary>
    private static readonly SearchValues<char> Simple =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");

    private readonly List<Level> _levels = [];

    public int Depth => _levels.Count;

    /// <summary>The path of the value that starts at the offset, or that stands there where the bytes go wrong.</summary>
    public static JsonPath Find(ReadOnlySpan<byte> json, long offset)
    {
        var path = new JsonPath();
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = JsonReader.MaximumDepth });
        JsonTokenType last = JsonTokenType.None;
        long end = 0;
        try
        {
            while (reader.Read())
            {
                path.Pass(ref reader, offset);
                if (reader.TokenStartIndex >= offset) return path;
                (last, end) = (reader.TokenType, reader.BytesConsumed);
            }
        }
        catch (JsonException)
        {
            path.StopAfter(last, json[(int)end..].TrimStart(" \t\r\n"u8));
        }

        return path;
    }

    public JsonPath Member(string name)
    {
        _levels.Add(new Level { Name = name });
        return this;
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder("$");
        foreach (Level level in _levels)
            level.AppendTo(text);
        return text.ToString();
    }

    private void Pass(ref Utf8JsonReader reader, long offset)
    {
        if (reader.TokenType == JsonTokenType.PropertyName)
        {
            _levels[^1].Name = NameOf(ref reader);
            return;
        }

        if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
        {
            _levels.RemoveAt(_levels.Count - 1);
            return;
        }

        if (_levels is [.., { Index: not null } list]) list.Index++;
        if (reader.TokenStartIndex >= offset) return;
        if (reader.TokenType == JsonTokenType.StartArray) _levels.Add(new Level { Index = -1 });
        if (reader.TokenType == JsonTokenType.StartObject) _levels.Add(new Level());
    }

    /// <summary>
    /// The bytes went wrong after a whole token: where a value was due, the path is that value's, else that of the object or list around.
    /// </summary>
    private void StopAfter(JsonTokenType last, ReadOnlySpan<byte> rest)
    {
        if (_levels is not [.., Level level] || last == JsonTokenType.PropertyName) return;
        bool isValueDue = level.Index is not null && (last == JsonTokenType.StartArray || rest.StartsWith(","u8));
        if (isValueDue) level.Index++;
        else _levels.RemoveAt(_levels.Count - 1);
    }

    private static string NameOf(ref Utf8JsonReader reader)
    {
        if (reader.ValueSpan.Length > MaximumNameBytes) return Encoding.UTF8.GetString(reader.ValueSpan[..MaximumNameBytes]);
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }

    private sealed class Level
    {
        public int? Index { get; set; }

        public string? Name { get; set; }

        public void AppendTo(StringBuilder text)
        {
            if (Index is >= 0) text.Append(CultureInfo.InvariantCulture, $"[{Index}]");
            else if (Name is null) return;
            else if (Name.Length > 0 && !Name.AsSpan().ContainsAnyExcept(Simple)) text.Append('.').Append(Name);
            else AppendQuoted(text, Name);
        }

        private static void AppendQuoted(StringBuilder text, string name)
        {
            text.Append("['");
            foreach (char c in name)
            {
                if (char.IsControl(c) || c is '\'' or '\u2028' or '\u2029')
                    text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
                else if (c == '\\') text.Append(@"\\");
                else text.Append(c);
            }

            text.Append("']");
        }
    }
}
