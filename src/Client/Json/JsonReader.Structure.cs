using System.Text.Json;
using CardanoBI.Client.Json;

namespace CardanoBI.Client.Runtime;

public ref partial struct JsonReader
{
    public T ReadObject<T>(ReadValue<T> read) => read(ref this);

    public T? ReadObjectOrNull<T>(ReadValue<T> read)
        where T : class
    {
        if (NextIsNull()) return null;
        return read(ref this);
    }

    public IReadOnlyList<T> ReadList<T>(ReadValue<T> readElement)
    {
        if (NextToken() != JsonTokenType.StartArray) ThrowUnexpected("an array");
        var elements = default(PooledList<T>);
        try
        {
            while (true)
            {
                _reader.Read();
                if (_reader.TokenType == JsonTokenType.EndArray) return elements.ToArray();
                _isAtValue = true;
                int start = (int)_reader.TokenStartIndex;
                T element = readElement(ref this);
                int end = (int)_reader.BytesConsumed;
                elements.Add(element, end - start, _json.Length - end);
            }
        }
        finally
        {
            elements.Return();
        }
    }

    public IReadOnlyList<T>? ReadListOrNull<T>(ReadValue<T> readElement)
    {
        if (NextIsNull()) return null;
        return ReadList(readElement);
    }

    public JsonElement ReadJsonElement()
    {
        if (NextToken() == JsonTokenType.Null) ThrowUnexpected("a value");
        return System.Text.Json.JsonElement.ParseValue(ref _reader);
    }

    public JsonElement? ReadJsonElementOrNull()
    {
        if (NextIsNull()) return null;
        return ReadJsonElement();
    }
}
