using System.Text.Json;
using CardanoBI.Client.Json;

namespace CardanoBI.Client.Runtime;

public ref partial struct JsonReader
{
    /// <summary>Reads an object.</summary>
    /// <typeparam name="T">What it becomes.</typeparam>
    /// <param name="read">Reads it, its braces included.</param>
    /// <returns>What <paramref name="read"/> made of it.</returns>
    /// <exception cref="CardanoBIResponseException">The value is null or not such an object.</exception>
    public T ReadObject<T>(ReadValue<T> read) => read(ref this);

    /// <summary>Reads an object or null.</summary>
    /// <typeparam name="T">What it becomes.</typeparam>
    /// <param name="read">Reads it, its braces included.</param>
    /// <returns>What <paramref name="read"/> made of it, or null.</returns>
    /// <exception cref="CardanoBIResponseException">The value is neither.</exception>
    public T? ReadObjectOrNull<T>(ReadValue<T> read)
        where T : class
    {
        if (NextIsNull()) return null;
        return read(ref this);
    }

    /// <summary>Reads a list.</summary>
    /// <typeparam name="T">The type of an element.</typeparam>
    /// <param name="readElement">Reads one element: a reader's <c>Read</c>, or one of this type's own, like <see cref="Int64(ref JsonReader)"/>.</param>
    /// <returns>The elements in their order.</returns>
    /// <exception cref="CardanoBIResponseException">The value is null, no list, or holds something else.</exception>
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

    /// <summary>Reads a list or null.</summary>
    /// <typeparam name="T">The type of an element.</typeparam>
    /// <param name="readElement">Reads one element.</param>
    /// <returns>The elements in their order, or null.</returns>
    /// <exception cref="CardanoBIResponseException">The value is neither, or holds something else.</exception>
    public IReadOnlyList<T>? ReadListOrNull<T>(ReadValue<T> readElement)
    {
        if (NextIsNull()) return null;
        return ReadList(readElement);
    }

    /// <summary>Reads a value of a kind the documentation does not tell.</summary>
    /// <returns>The value, a copy of its own.</returns>
    /// <exception cref="CardanoBIResponseException">The value is null.</exception>
    public JsonElement ReadJsonElement()
    {
        if (NextToken() == JsonTokenType.Null) ThrowUnexpected("a value");
        return System.Text.Json.JsonElement.ParseValue(ref _reader);
    }

    /// <summary>Reads a value of a kind the documentation does not tell, or null.</summary>
    /// <returns>The value, a copy of its own, or null.</returns>
    public JsonElement? ReadJsonElementOrNull()
    {
        if (NextIsNull()) return null;
        return ReadJsonElement();
    }
}
