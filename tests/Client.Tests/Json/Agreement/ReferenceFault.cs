using System.Text;
using System.Text.Json;

namespace CardanoBI.Client.Tests.Json.Agreement;

/// <summary>
/// The first thing in a document that cannot be read, as the framework's own reader and serializer find it: where, and in which value.
/// </summary>
/// <param name="Path">Of the value, or of the member that is missing; null where the bytes are not JSON.</param>
/// <param name="Offset">Of the value, or of the byte where JSON ends.</param>
internal sealed record ReferenceFault(string? Path, long Offset)
{
    /// <summary>Null: all of it can be read.</summary>
    public static ReferenceFault? Of(ReadableOperation operation, byte[] document)
    {
        if (InvalidUtf8(document) is { } invalid) return invalid;
        var walk = new Walk(document);
        try
        {
            walk.Next();
            Shape list = new(typeof(object), IsNullable: false, operation.Shape, []);
            if (operation.Envelope == Envelope.Object) walk.Value(operation.Shape, "$");
            else if (operation.Envelope == Envelope.List) walk.Value(list, "$");
            else walk.Value(Wrapper(list), "$");
            walk.Next();
            return null;
        }
        catch (Unfit unfit)
        {
            return new ReferenceFault(unfit.Path, unfit.Offset);
        }
        catch (JsonException malformed)
        {
            return new ReferenceFault(null, OffsetOf(malformed, document));
        }
    }

    private static Shape Wrapper(Shape rows) => new(typeof(object), IsNullable: false, null, [
        new Member("@odata.count", new Shape(typeof(long), IsNullable: true, null, [])),
        new Member("@odata.nextLink", new Shape(typeof(string), IsNullable: true, null, [])),
        new Member("value", rows),
    ]);

    private static ReferenceFault? InvalidUtf8(byte[] document)
    {
        try
        {
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetCharCount(document);
            return null;
        }
        catch (DecoderFallbackException invalid)
        {
            return new ReferenceFault(null, invalid.Index);
        }
    }

    private static long OffsetOf(JsonException malformed, byte[] document)
    {
        int start = 0;
        for (long line = malformed.LineNumber!.Value; line > 0; line--)
            start = Array.IndexOf(document, (byte)'\n', start) + 1;
        return start + malformed.BytePositionInLine!.Value;
    }

    private sealed class Unfit(string path, long offset) : Exception
    {
        public string Path => path;

        public long Offset => offset;
    }

    private ref struct Walk(byte[] document)
    {
        private Utf8JsonReader _reader = new(document);

        public void Next() => _reader.Read();

        /// <summary>The reader stands on the value's first token, and then on its last.</summary>
        public void Value(Shape shape, string path)
        {
            if (_reader.TokenType == JsonTokenType.Null)
            {
                if (!shape.IsNullable) throw Fault(path);
            }
            else if (shape.Element is not null)
            {
                List(shape.Element, path);
            }
            else if (shape.Members.Count > 0)
            {
                Object(shape, path);
            }
            else
            {
                Scalar(shape.Type, path);
            }
        }

        private void List(Shape element, string path)
        {
            if (_reader.TokenType != JsonTokenType.StartArray) throw Fault(path);
            Next();
            for (int index = 0; _reader.TokenType != JsonTokenType.EndArray; index++, Next())
                Value(element, $"{path}[{index}]");
        }

        private void Object(Shape shape, string path)
        {
            if (_reader.TokenType != JsonTokenType.StartObject) throw Fault(path);
            var missing = shape.Members.Where(member => !member.Shape.IsNullable).Select(member => member.Name).ToList();
            Next();
            for (; _reader.TokenType != JsonTokenType.EndObject; Next())
            {
                string? name = Name();
                Member? member = shape.Members.FirstOrDefault(member => member.Name == name);
                missing.Remove(member?.Name!);
                Next();
                if (member is null) _reader.Skip();
                else Value(member.Shape, Below(path, member.Name));
            }

            if (missing.Count > 0) throw Fault(Below(path, missing[0]));
        }

        private readonly string? Name()
        {
            try
            {
                return _reader.GetString();
            }
            catch (InvalidOperationException)
            {
                // Half a surrogate pair.
                return null;
            }
        }

        private void Scalar(Type type, string path)
        {
            Exception fault = Fault(path);
            if (type == typeof(decimal) && _reader.TokenType != JsonTokenType.Number) throw fault;
            if (type != typeof(JsonElement) && _reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray) throw fault;
            int start = (int)_reader.TokenStartIndex;
            _reader.Skip();
            try
            {
                object? value = JsonSerializer.Deserialize(document.AsSpan(start..(int)_reader.BytesConsumed), type, Reference.Rules);
                if (value is double.PositiveInfinity or double.NegativeInfinity) throw fault;
            }
            catch (Exception unfit) when (unfit is JsonException or FormatException or InvalidOperationException)
            {
                throw fault;
            }
        }

        private readonly Unfit Fault(string path) => new(path, _reader.TokenStartIndex);

        private static string Below(string path, string name) => name.StartsWith('@') ? $"{path}['{name}']" : $"{path}.{name}";
    }
}
