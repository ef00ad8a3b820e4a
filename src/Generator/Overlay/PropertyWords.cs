namespace CardanoBI.Generator.Overlay;

/// <summary>The overlay's entries that speak of one type's properties, nearest last.</summary>
internal sealed class PropertyWords(OverlayLookup overlay)
{
    private readonly List<Entry> _entries = [];

    /// <param name="nullable">What the entry says of every property; null where it says nothing.</param>
    public void Add(bool? nullable, RuleIndex<PropertyRule> rules) => _entries.Add(new Entry(nullable, rules));

    /// <param name="isUnseen">
    /// Whether samples show the type and not this property: a row that was added to a table, say. That it is never null is then believed
    /// of its own name only, for an entry that speaks of many properties was written when this one was not known.
    /// </param>
    public PropertyFacts Of(string wireName, bool isUnseen)
    {
        PropertyFacts facts = PropertyFacts.None;
        foreach (Entry entry in _entries)
        {
            if (entry.Nullable is { } nullable && !(isUnseen && !nullable)) facts = facts with { Nullable = nullable };
            foreach (PropertyRule rule in entry.Rules.Matching(wireName))
            {
                PropertyFacts said = overlay.Use(rule.Selector, rule.Facts);
                bool isOfMany = rule.Selector.IsPattern;
                facts = facts.Then(isUnseen && isOfMany && said.Nullable == false ? said with { Nullable = null } : said);
            }
        }

        return facts;
    }

    private sealed record Entry(bool? Nullable, RuleIndex<PropertyRule> Rules);
}
