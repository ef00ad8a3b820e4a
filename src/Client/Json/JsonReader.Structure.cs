using System.Text.Json;
using CardanoBI.Client.Json;

namespace CardanoBI.Client.Runtime;

public ref partial struct JsonReader
{
    public void ReadStartObject() => Open('{', "an object");

    /// <summary>Takes the next member's name, and false the end of the object.</summary>
    /// <param name="names">The members to be told apart.</param>
    /// <param name="member">-1 before the first member; then its place among the names, or their number where it is none of them.</param>
    public bool ReadMember(MemberNames names, ref int member)
    {
        ReadOnlySpan<byte> rest = WhiteSpace.Skip(_rest);
        if (rest.IsEmpty) throw Malformed();
        if (rest[0] == '}')
        {
            _bytesFromValue = rest.Length;
            _rest = rest[1..];
            _depth--;
            return false;
        }

        if (member >= 0)
        {
            if (rest[0] != ',') throw Malformed();
            rest = WhiteSpace.Skip(rest[1..]);
        }

        int length = names.LengthOfNext(rest, ref member);
        _rest = length > 0 ? rest[length..] : PastName(rest, names, ref member);
        return true;
    }

    public T ReadObject<T>(ReadValue<T> read) => read(ref this);

    public T? ReadObjectOrNull<T>(ReadValue<T> read)
        where T : class
    {
        if (NextIsNull()) return null;
        return read(ref this);
    }

    public IReadOnlyList<T> ReadList<T>(ReadValue<T> readElement)
    {
        Open('[', "an array");
        var elements = default(PooledList<T>);
        try
        {
            bool isFirst = true;
            while (TryBeginElement(ref isFirst))
            {
                int left = _rest.Length;
                T element = readElement(ref this);
                elements.Add(element, left - _rest.Length, _rest.Length);
            }

            return elements.ToArray();
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

    public void SkipValue()
    {
        ReadOnlySpan<byte> rest = BeginValue();
        int length = PlainText.ReadQuoted(rest, out _);
        if (length > 0) _rest = rest[length..];
        else SkipToken();
    }

    public JsonElement ReadJsonElement()
    {
        if (NextIsNull()) throw Unexpected("a value", JsonTokenType.Null);
        return TakeElement();
    }

    public JsonElement? ReadJsonElementOrNull()
    {
        if (NextIsNull()) return null;
        return ReadJsonElement();
    }

    private void Open(char bracket, string expected)
    {
        ReadOnlySpan<byte> rest = BeginValue();
        if (rest.IsEmpty || rest[0] != bracket) throw Unexpected(expected, rest);
        if (++_depth > MaximumDepth) throw Malformed();
        _rest = rest[1..];
    }

    private bool TryBeginElement(ref bool isFirst)
    {
        ReadOnlySpan<byte> rest = WhiteSpace.Skip(_rest);
        if (rest.IsEmpty) throw Malformed();
        if (rest[0] == ']')
        {
            _rest = rest[1..];
            _depth--;
            return false;
        }

        if (!isFirst)
        {
            if (rest[0] != ',') throw Malformed();
            rest = WhiteSpace.Skip(rest[1..]);
            // An element has to follow.
            if (rest.IsEmpty || rest[0] == ']') throw Malformed();
        }

        isFirst = false;
        _rest = rest;
        return true;
    }

    /// <summary>A name that is not the expected one, or not written as such, with its colon.</summary>
    private readonly ReadOnlySpan<byte> PastName(ReadOnlySpan<byte> rest, MemberNames names, scoped ref int member)
    {
        int length = PlainText.ReadQuoted(rest, out ReadOnlySpan<byte> name);
        if (length > 0) member = names.IndexOf(name, member);
        else length = LengthOfName(rest, names, ref member);
        rest = WhiteSpace.Skip(rest[length..]);
        if (rest.IsEmpty || rest[0] != ':') throw Malformed();
        return rest[1..];
    }
}
