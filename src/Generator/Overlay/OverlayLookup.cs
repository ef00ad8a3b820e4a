namespace CardanoBI.Generator.Overlay;

/// <summary>Answers what the overlay says of a thing, nearest word last, and remembers which entries had something to say.</summary>
internal sealed class OverlayLookup(OverlayIndex index)
{
    /// <summary>The places of the entries that answered.</summary>
    public HashSet<OverlayPlace> Used { get; } = [];

    /// <summary>Facts of an operation: patterns before exact keys, each in the file's order.</summary>
    public OperationFacts Operation(string key)
    {
        OperationFacts facts = OperationFacts.None;
        foreach (OperationRule rule in index.Operations.Matching(key)) facts = facts.Then(Use(rule.Selector, rule.Facts));
        return facts;
    }

    /// <summary>What the overlay says a type is; null where it says nothing.</summary>
    public string? Summary(string typeName)
    {
        string? summary = null;
        foreach (TypeRule rule in index.Types.Matching(typeName)) summary = Use(rule.Selector, rule.Summary) ?? summary;
        return summary;
    }

    /// <summary>Facts of a property: those for any type, then its type's, then those of the operations that answer with the type.</summary>
    public PropertyFacts Property(string typeName, IEnumerable<string> operationKeys, string wireName)
    {
        PropertyFacts facts = Facts(PropertyFacts.None with { Nullable = index.Overlay.Nullable }, index.Properties, wireName);
        foreach (TypeRule rule in index.Types.Matching(typeName))
            facts = Facts(facts with { Nullable = Use(rule.Selector, rule.Nullable) ?? facts.Nullable }, index.Within(rule.Selector), wireName);
        foreach (string key in operationKeys)
            foreach (OperationRule rule in index.Operations.Matching(key)) facts = Facts(facts, index.Within(Use(rule.Selector, rule.Selector)), wireName);
        return facts;
    }

    private PropertyFacts Facts(PropertyFacts facts, RuleIndex<PropertyRule> rules, string wireName)
    {
        foreach (PropertyRule rule in rules.Matching(wireName)) facts = facts.Then(Use(rule.Selector, rule.Facts));
        return facts;
    }

    private T Use<T>(Selector selector, T said)
    {
        Used.Add(selector.Place);
        return said;
    }
}
