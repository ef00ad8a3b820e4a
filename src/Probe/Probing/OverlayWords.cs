using CardanoBI.Gen.Specs;
using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Overlay;

namespace CardanoBI.Gen.Probing;

/// <summary>
/// Finds the overlay entry that takes precedence: the generator's own order of precedence, applied to places instead of facts.
/// </summary>
internal sealed class OverlayWords(LinkedSpec spec)
{
    private readonly OverlayIndex _index = spec.Overlay;

    /// <summary>The place that says whether a property may be null; null if no entry does.</summary>
    public OverlayPlace? Nullable(string type, string wireName)
    {
        OverlayPlace? place = null;
        foreach ((OverlayPlace entry, bool? ofAll, PropertyRule? rule) in Entries(type, wireName))
            if ((rule is null ? ofAll : rule.Facts.Nullable) is not null) place = rule?.Selector.Place ?? entry;
        return place;
    }

    /// <summary>The place that gives the type of a property, or of its elements.</summary>
    public OverlayPlace? Type(string type, string wireName) =>
        Entries(type, wireName)
            .LastOrDefault(entry => (entry.Rule?.Facts.Type ?? entry.Rule?.Facts.Items) is not null)
            .Rule?.Selector.Place;

    /// <summary>The place that lists the values of a property.</summary>
    public OverlayPlace? Values(string type, string wireName) =>
        Entries(type, wireName).LastOrDefault(entry => entry.Rule?.Facts.Values is not null).Rule?.Selector.Place;

    /// <summary>The place that says something about an operation.</summary>
    public OverlayPlace? Operation(string key, Func<OperationFacts, bool> says) =>
        _index.Operations.Matching(key).LastOrDefault(rule => says(rule.Facts))?.Selector.Place;

    /// <summary>
    /// Where to write a fact about a property so that no more specific entry overrides it: under an operation if an entry of an operation
    /// is about it.
    /// </summary>
    public (string Section, string Key) NearestEntry(string type, string wireName)
    {
        string? operation = RowOperations(type).LastOrDefault(key =>
            _index.Operations.Matching(key).Any(rule => _index.Within(rule.Selector).Matching(wireName).Any()));
        return operation is null ? ("types", type) : ("operations", operation);
    }

    private IEnumerable<(OverlayPlace Entry, bool? OfAll, PropertyRule? Rule)> Entries(string type, string wireName)
    {
        foreach (PropertyRule rule in _index.Properties.Matching(wireName)) yield return (rule.Selector.Place, null, rule);
        foreach (TypeRule rule in _index.Types.Matching(type))
        {
            yield return (rule.Selector.Place, rule.Nullable, null);
            foreach (PropertyRule property in _index.Within(rule.Selector).Matching(wireName))
                yield return (rule.Selector.Place, null, property);
        }

        foreach (OperationRule rule in _index.Operations.MatchingAny([.. RowOperations(type)]))
        {
            foreach (PropertyRule property in _index.Within(rule.Selector).Matching(wireName))
                yield return (rule.Selector.Place, null, property);
        }
    }

    private IEnumerable<string> RowOperations(string type) =>
        spec.Operations.Where(operation => operation.Client.Row.ResponseName == type).Select(operation => operation.Key);
}
