namespace CardanoBI.Generator.Overlay;

/// <summary>The overlay's entries that speak of one type's properties, nearest last.</summary>
internal sealed class PropertyWords(OverlayLookup overlay)
{
    private readonly List<Entry> _entries = [];

    /// <param name="nullable">What the entry says of every property; null where it says nothing.</param>
    public void Add(bool? nullable, RuleIndex<PropertyRule> rules) => _entries.Add(new Entry(nullable, rules));

    public PropertyFacts Of(string wireName)
    {
        PropertyFacts facts = PropertyFacts.None;
        foreach (Entry entry in _entries)
        {
            if (entry.Nullable is not null) facts = facts with { Nullable = entry.Nullable };
            foreach (PropertyRule rule in entry.Rules.Matching(wireName)) facts = facts.Then(overlay.Use(rule.Selector, rule.Facts));
        }

        return facts;
    }

    private sealed record Entry(bool? Nullable, RuleIndex<PropertyRule> Rules);
}
