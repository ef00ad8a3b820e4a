using CardanoBI.Gen.Specs;
using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Overlay;

namespace CardanoBI.Gen.Probing;

/// <summary>
/// Which entry of the overlays has the last word: the generator's own order of precedence, with places in place of facts.
/// </summary>
internal sealed class OverlayWords(LinkedSpec spec)
{
    private readonly OverlayIndex _index = spec.Overlay;

    /// <summary>Where it is said whether a property may be null; null where no entry says.</summary>
    public OverlayPlace? Nullable(string type, string wireName)
    {
        OverlayPlace? place = null;
        foreach ((OverlayPlace entry, bool? ofAll, PropertyRule? rule) in Entries(type, wireName))
            if ((rule is null ? ofAll : rule.Facts.Nullable) is not null) place = rule?.Selector.Place ?? entry;
        return place;
    }

    /// <summary>Where a property's type is said, or that of its elements.</summary>
    public OverlayPlace? Type(string type, string wireName) =>
        Entries(type, wireName)
            .LastOrDefault(entry => (entry.Rule?.Facts.Type ?? entry.Rule?.Facts.Items) is not null)
            .Rule?.Selector.Place;

    /// <summary>Where something is said of an operation.</summary>
    public OverlayPlace? Operation(string key, Func<OperationFacts, bool> says) =>
        _index.Operations.Matching(key).LastOrDefault(rule => says(rule.Facts))?.Selector.Place;

    /// <summary>
    /// Where a word on a property has to stand so that no nearer one counts over it: below an operation where one of them speaks of it.
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

        foreach (string key in RowOperations(type))
        {
            foreach (OperationRule rule in _index.Operations.Matching(key))
            {
                foreach (PropertyRule property in _index.Within(rule.Selector).Matching(wireName))
                    yield return (rule.Selector.Place, null, property);
            }
        }
    }

    private IEnumerable<string> RowOperations(string type) =>
        spec.Operations.Where(operation => operation.Client.Row.ResponseName == type).Select(operation => operation.Key);
}
