using CardanoBI.Generator.Client;

namespace CardanoBI.Generator.Overlay;

/// <summary>The overlay's entries about the properties of one type, the most specific last.</summary>
internal sealed class PropertyWords(OverlayLookup overlay)
{
    private readonly List<Entry> _entries = [];

    /// <param name="nullable">What the entry says about every property; null if it says nothing.</param>
    public void Add(bool? nullable, RuleIndex<PropertyRule> rules) => _entries.Add(new Entry(nullable, rules));

    /// <param name="isUnseen">
    /// Whether samples show the type but not this property, for example because its row was added to the table later. Then only an entry
    /// that names the property can say that it is never null, since an entry about many properties was written when this one was not known.
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

    /// <summary>Notes which words about a property fit the type that it got.</summary>
    public void Fit(string wireName, PropertyFacts facts, TypeReference type)
    {
        if (facts is { Type: null, Items: null, Values: null }) return;
        foreach (PropertyRule rule in _entries.SelectMany(entry => entry.Rules.Matching(wireName)))
        {
            foreach (ConditionalWord word in ConditionalWords.Of(rule.Facts))
                if (ConditionalWords.Fits(word, rule.Facts, facts, type)) overlay.Fit(rule.Selector, word);
        }
    }

    private sealed record Entry(bool? Nullable, RuleIndex<PropertyRule> Rules);
}
