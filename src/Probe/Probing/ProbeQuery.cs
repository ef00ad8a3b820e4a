namespace CardanoBI.Gen.Probing;

/// <summary>A query with its parts sorted, so that two queries for the same are equal.</summary>
internal sealed class ProbeQuery : IEquatable<ProbeQuery>
{
    private readonly IReadOnlyList<(string Name, string Value)> _parts;
    private readonly string _text;

    private ProbeQuery(IEnumerable<(string Name, string Value)> parts)
    {
        _parts = [.. parts.OrderBy(part => part.Name, StringComparer.Ordinal).ThenBy(part => part.Value, StringComparer.Ordinal)];
        _text = string.Join('&', _parts.Select(part => $"{part.Name}={part.Value}"));
    }

    public static ProbeQuery Empty { get; } = new([]);

    public bool IsEmpty => _parts.Count == 0;

    /// <summary>Whether it changes which members a row has.</summary>
    public bool Selects => _parts.Any(part => IsOption(part.Name, "select"));

    /// <summary>Whether it makes rows of another type.</summary>
    public bool IsReshaped => _parts.Any(part => IsOption(part.Name, "apply") || IsOption(part.Name, "compute"));

    public IEnumerable<string> Names => _parts.Select(part => part.Name);

    /// <summary>The query as it is sent.</summary>
    public string Encoded => string.Join('&', _parts.Select(part => $"{Escape(part.Name)}={Escape(part.Value)}"));

    public static ProbeQuery Of(params (string Name, string Value)[] parts) => new(parts);

    /// <param name="text">With or without its question mark, encoded.</param>
    public static ProbeQuery Parse(string text) => new(
        from part in text.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
        let pair = part.Split('=', 2)
        select (Decode(pair[0]), pair.Length > 1 ? Decode(pair[1]) : ""));

    public string? Find(string name) => _parts.FirstOrDefault(part => part.Name == name).Value;

    public ProbeQuery Without(string name) => new(_parts.Where(part => part.Name != name));

    public ProbeQuery With(string name, string value) => new(_parts.Where(part => part.Name != name).Append((name, value)));

    /// <summary>The query as shown in messages, not encoded.</summary>
    public override string ToString() => _text;

    public bool Equals(ProbeQuery? other) => other is not null && _text == other._text;

    public override bool Equals(object? obj) => Equals(obj as ProbeQuery);

    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <summary>Servers take query options in any case, and without the dollar sign as well.</summary>
    private static bool IsOption(string name, string option) => name.TrimStart('$').Equals(option, StringComparison.OrdinalIgnoreCase);

    private static string Escape(string text) => Uri.EscapeDataString(text).Replace("%24", "$", StringComparison.Ordinal);

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
