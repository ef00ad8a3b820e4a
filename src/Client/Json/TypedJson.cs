using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CardanoBI.Client.Json;

/// <summary>Answers read by System.Text.Json as the caller's own types, with the errors of every other answer.</summary>
internal static class TypedJson
{
    /// <exception cref="CardanoBIResponseException">The answer is not JSON, not of that type, or null.</exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8Json, JsonTypeInfo<T> typeInfo)
    {
        int skipped = ByteOrderMark.LengthIn(utf8Json);
        try
        {
            return JsonSerializer.Deserialize(utf8Json[skipped..], typeInfo)
                ?? throw JsonFault.At("$", skipped, $"expected {typeof(T).Name}, found null");
        }
        catch (JsonException unfit)
        {
            throw JsonFault.Unfit(utf8Json[skipped..], unfit, skipped);
        }
    }
}
