using CardanoBI.Generator.Client;
using static CardanoBI.Gen.Changes.Wording;

namespace CardanoBI.Gen.Changes;

/// <summary>What is different about the values that a text is known to take.</summary>
internal static class ValueSetChange
{
    public static bool Differ(ValueSet? old, ValueSet? @new) => !Texts(old).SequenceEqual(Texts(@new), StringComparer.Ordinal);

    /// <summary>What follows the name of what takes the values.</summary>
    public static string InWords(ValueSet? old, ValueSet? @new)
    {
        string[] added = [.. Texts(@new).Except(Texts(old))], gone = [.. Texts(old).Except(Texts(@new))];
        string[] parts =
        [
            .. added.Length > 0 ? (string[])["has more known values: " + string.Join(", ", added.Select(Code))] : [],
            .. gone.Length > 0 ? (string[])["no longer has the known values " + string.Join(", ", gone.Select(Code))] : [],
        ];
        return parts.Length > 0 ? string.Join("; ", parts) : "has its known values in another order";
    }

    /// <summary>The nested class of constants, and each of them.</summary>
    /// <param name="owner">The class that it is nested in.</param>
    public static IEnumerable<string> MembersOf(ValueSet? set, string owner) =>
        set is null ? [] : [$"{owner}.{set.Name}", .. set.Values.Items.Select(value => $"{owner}.{set.Name}.{value.Name}")];

    private static IEnumerable<string> Texts(ValueSet? set) => set is null ? [] : set.Values.Items.Select(value => value.Text);
}
