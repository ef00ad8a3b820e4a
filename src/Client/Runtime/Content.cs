using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace CardanoBI.Client.Runtime;

/// <summary>Equality by content, for what C#'s records compare by reference.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Content
{
    public static bool Same(byte[]? left, byte[]? right) =>
        ReferenceEquals(left, right) || (left is not null && right is not null && left.AsSpan().SequenceEqual(right));

    public static bool Same<T>(IReadOnlyList<T>? left, IReadOnlyList<T>? right) =>
        Same(left, right, static (one, another) => EqualityComparer<T>.Default.Equals(one, another));

    public static bool Same<T>(IReadOnlyList<T>? left, IReadOnlyList<T>? right, Func<T, T, bool> same)
    {
        if (ReferenceEquals(left, right)) return true;
        if (left is null || right is null || left.Count != right.Count) return false;
        for (int i = 0; i < left.Count; i++)
        {
            if (!same(left[i], right[i])) return false;
        }

        return true;
    }

    public static bool Same(double? left, double? right) =>
        left.HasValue == right.HasValue && left.GetValueOrDefault().Equals(right.GetValueOrDefault());

    public static bool Same(JsonElement? left, JsonElement? right) =>
        left is JsonElement one && right is JsonElement another ? Same(one, another) : left is null && right is null;

    /// <summary>Members in any order; numbers as they are written, since what they are to become is not known.</summary>
    public static bool Same(JsonElement left, JsonElement right)
    {
        if (left.ValueKind != right.ValueKind) return false;
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (left.ValueKind)
        {
            case JsonValueKind.Number: return left.GetRawText() == right.GetRawText();
            case JsonValueKind.String: return left.GetString() == right.GetString();
            case JsonValueKind.Array:
                return left.GetArrayLength() == right.GetArrayLength()
                    && left.EnumerateArray().Zip(right.EnumerateArray(), Same).All(static same => same);
            case JsonValueKind.Object: return SameMembers(left, right);
            // True, false, null, or no value at all.
            default: return true;
        }
    }

    public static int Hash(byte[]? bytes)
    {
        if (bytes is null) return 0;
        var hash = new HashCode();
        hash.AddBytes(bytes);
        return hash.ToHashCode();
    }

    /// <summary>Of a list its length: equal lists have one hash whatever their elements' equality is, and long ones cost no more.</summary>
    public static int Hash<T>(IReadOnlyList<T>? list) => list?.Count ?? -1;

    public static int Hash(JsonElement? json) => json is JsonElement known ? Hash(known) : -1;

    public static int Hash(JsonElement json) => (int)json.ValueKind;

    private static bool SameMembers(JsonElement left, JsonElement right)
    {
        // Of a name that stands twice the last one counts, as it does to TryGetProperty.
        Dictionary<string, JsonElement> one = Members(left), another = Members(right);
        return one.Count == another.Count
            && one.All(member => another.TryGetValue(member.Key, out JsonElement value) && Same(member.Value, value));
    }

    private static Dictionary<string, JsonElement> Members(JsonElement json)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (JsonProperty member in json.EnumerateObject()) members[member.Name] = member.Value;
        return members;
    }
}
