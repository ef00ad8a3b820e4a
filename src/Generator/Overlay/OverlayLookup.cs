using System.Text.RegularExpressions;
using CardanoBI.Generator.Model;

namespace CardanoBI.Generator.Overlay;

/// <summary>Answers what the overlay says of a thing, nearest word last, and remembers which entries ever had something to say.</summary>
internal sealed class OverlayLookup(OverlayModel overlay)
{
    private readonly Dictionary<string, Regex> _patterns = new(StringComparer.Ordinal);
    private readonly HashSet<OverlayPlace> _used = [];

    /// <summary>Facts of an operation: patterns before exact keys, each in the file's order.</summary>
    public OperationFacts Operation(string key) =>
        Matching(overlay.Operations, rule => rule.Selector, key).Aggregate(OperationFacts.None, (facts, rule) => facts.Then(rule.Facts));

    /// <summary>What the overlay says a type is; null where it says nothing.</summary>
    public string? Summary(string typeName) =>
        Matching(overlay.Types, rule => rule.Selector, typeName).Aggregate((string?)null, (summary, rule) => rule.Summary ?? summary);

    /// <summary>Facts of a property: those for any type, then its type's, then those of the operations that answer with the type.</summary>
    public PropertyFacts Property(string typeName, IEnumerable<string> operationKeys, string wireName)
    {
        PropertyFacts facts = Facts(PropertyFacts.None with { Nullable = overlay.Nullable }, overlay.Properties, wireName);
        foreach (TypeRule rule in Matching(overlay.Types, rule => rule.Selector, typeName))
            facts = Facts(facts with { Nullable = rule.Nullable ?? facts.Nullable }, rule.Properties, wireName);
        foreach (string key in operationKeys)
            foreach (OperationRule rule in Matching(overlay.Operations, rule => rule.Selector, key)) facts = Facts(facts, rule.Properties, wireName);
        return facts;
    }

    /// <summary>The entries that no question of this lookup ever met.</summary>
    public IEnumerable<(string What, Selector Selector)> Unused()
    {
        IEnumerable<(string, Selector)> all = overlay.Operations.Select(rule => ("Operation", rule.Selector))
            .Concat(overlay.Types.Select(rule => ("Type", rule.Selector)))
            .Concat(overlay.Properties.Concat(overlay.Types.SelectMany(rule => rule.Properties)).Concat(overlay.Operations.SelectMany(rule => rule.Properties)).Select(rule => ("Property", rule.Selector)));
        return all.Where(entry => !_used.Contains(entry.Item2.Place));
    }

    private PropertyFacts Facts(PropertyFacts facts, EquatableArray<PropertyRule> rules, string wireName) =>
        Matching(rules, rule => rule.Selector, wireName).Aggregate(facts, (known, rule) => known.Then(rule.Facts));

    private IEnumerable<T> Matching<T>(EquatableArray<T> rules, Func<T, Selector> selector, string name) where T : IEquatable<T>
    {
        List<T> matches = rules.Where(rule => IsMatch(selector(rule).Pattern, name)).ToList();
        foreach (T match in matches) _used.Add(selector(match).Place);
        return matches.OrderBy(rule => selector(rule).Pattern.IndexOf('*') < 0);
    }

    private bool IsMatch(string pattern, string name)
    {
        if (pattern.IndexOf('*') < 0) return pattern == name;
        if (!_patterns.TryGetValue(pattern, out Regex? regex))
        {
            regex = new Regex("^" + Regex.Escape(pattern).Replace("\\*", ".*") + "$", RegexOptions.CultureInvariant);
            _patterns.Add(pattern, regex);
        }

        return regex.IsMatch(name);
    }
}
