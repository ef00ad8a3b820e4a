using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using CardanoBI.Client.Json;

namespace CardanoBI.Client.Runtime;

/// <summary>
/// What is not plain, read by the framework. Its reader has some 200 bytes, which a method that holds one clears before anything else, so
/// these methods are never part of those that take what is plain.
/// </summary>
public ref partial struct JsonReader
{
    private readonly Utf8JsonReader TokenOf(ReadOnlySpan<byte> value)
    {
        if (_depth == MaximumDepth && !value.IsEmpty && value[0] is (byte)'{' or (byte)'[') throw Malformed();
        var token = new Utf8JsonReader(value, new JsonReaderOptions { MaxDepth = MaximumDepth - _depth });
        token.Read();
        // A number that the response ends with could go on, unless it is all of it.
        if (token.TokenType == JsonTokenType.Number && token.BytesConsumed == value.Length && _depth > 0) throw Malformed();
        return token;
    }

    private Utf8JsonReader TakeToken(JsonTokenType type, string expected)
    {
        ReadOnlySpan<byte> value = BeginValue();
        Utf8JsonReader token = TokenOf(value);
        if (token.TokenType != type) throw Unexpected(expected, token.TokenType);
        _rest = value[(int)token.BytesConsumed..];
        return token;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ReadOnlySpan<byte> TakeNumber(string expected) => TakeToken(JsonTokenType.Number, expected).ValueSpan;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private string TakeString(string expected)
    {
        Utf8JsonReader token = TakeToken(JsonTokenType.String, expected);
        try
        {
            return token.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // The whole response is known to be valid UTF-8, so only an escape can be one.
            throw Fault("expected a string, found one with half a surrogate pair in it");
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private byte[] TakeBase64()
    {
        const string Expected = "a base64 string";
        Utf8JsonReader token = TakeToken(JsonTokenType.String, Expected);
        try
        {
            if (token.TryGetBytesFromBase64(out byte[]? bytes)) return bytes;
        }
        catch (InvalidOperationException)
        {
            // An escape in it is half a surrogate pair: not base64 either.
        }

        throw Fault($"expected {Expected}, found another string");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private JsonElement TakeElement()
    {
        ReadOnlySpan<byte> rest = BeginValue();
        Utf8JsonReader value = TokenOf(rest);
        JsonElement element = System.Text.Json.JsonElement.ParseValue(ref value);
        _rest = rest[(int)value.BytesConsumed..];
        return element;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void SkipToken()
    {
        ReadOnlySpan<byte> rest = BeginValue();
        Utf8JsonReader value = TokenOf(rest);
        value.Skip();
        _rest = rest[(int)value.BytesConsumed..];
    }

    /// <summary>How long the name that stands first is, with its quotes.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly int LengthOfName(ReadOnlySpan<byte> rest, MemberNames names, ref int member)
    {
        Utf8JsonReader token = TokenOf(rest);
        if (token.TokenType != JsonTokenType.String) throw Malformed();
        member = token.ValueIsEscaped ? EscapedMember(ref token, names) : names.IndexOf(token.ValueSpan, member);
        return (int)token.BytesConsumed;
    }

    private static int EscapedMember(ref Utf8JsonReader name, MemberNames names)
    {
        try
        {
            return names.IndexOf(Encoding.UTF8.GetBytes(name.GetString()!), -1);
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair: none of the documented names.
            return names.Count;
        }
    }

    /// <summary>The fault of a value that is of another kind, or of no kind at all.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly Exception Unexpected(string expected, ReadOnlySpan<byte> value) => Unexpected(expected, TokenOf(value).TokenType);

    private readonly Exception Unexpected(string expected, JsonTokenType found) =>
        Fault($"expected {expected}, found {JsonFault.Describe(found)}");
}
