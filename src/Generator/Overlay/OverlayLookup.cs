using CardanoBI.Generator.Model;

namespace CardanoBI.Generator.Overlay;

/// <summary>Answers what the overlay says of a thing, nearest word last, and remembers which entries ever had something to say.</summary>
internal sealed class OverlayLookup
{
    private readonly OverlayModel _overlay;
    private readonly HashSet<OverlayPlace> _used = [];
    private readonly RuleIndex<OperationRule> _operations;
    private readonly RuleIndex<TypeRule> _types;
    private readonly RuleIndex<PropertyRule> _properties;

    /// <summary>The properties inside one entry, by the entry's place.</summary>
    private readonly Dictionary<OverlayPlace, RuleIndex<PropertyRule>> _within = [];

    public OverlayLookup(OverlayModel overlay)
    {
        _overlay = overlay;
        _operations = new RuleIndex<OperationRule>(overlay.Operations, rule => rule.Selector, _used);
        _types = new RuleIndex<TypeRule>(overlay.Types, rule => rule.Selector, _used);
        _properties = Index(overlay.Properties);
    }

    /// <summary>Facts of an operation: patterns before exact keys, each in the file's order.</summary>
    public OperationFacts Operation(string key) => _operations.Matching(key).Aggregate(OperationFacts.None, (facts, rule) => facts.Then(rule.Facts));

    /// <summary>What the overlay says a type is; null where it says nothing.</summary>
    public string? Summary(string typeName) => _types.Matching(typeName).Aggregate((string?)null, (summary, rule) => rule.Summary ?? summary);

    /// <summary>Facts of a property: those for any type, then its type's, then those of the operations that answer with the type.</summary>
    public PropertyFacts Property(string typeName, IEnumerable<string> operationKeys, string wireName)
    {
        PropertyFacts facts = Facts(PropertyFacts.None with { Nullable = _overlay.Nullable }, _properties, wireName);
        foreach (TypeRule rule in _types.Matching(typeName))
            facts = Facts(facts with { Nullable = rule.Nullable ?? facts.Nullable }, Within(rule.Selector, rule.Properties), wireName);
        foreach (string key in operationKeys)
            foreach (OperationRule rule in _operations.Matching(key)) facts = Facts(facts, Within(rule.Selector, rule.Properties), wireName);
        return facts;
    }

    /// <summary>The entries that no question of this lookup ever met.</summary>
    public IEnumerable<(string What, Selector Selector)> Unused()
    {
        IEnumerable<(string, Selector)> all = _overlay.Operations.Select(rule => ("Operation", rule.Selector))
            .Concat(_overlay.Types.Select(rule => ("Type", rule.Selector)))
            .Concat(_overlay.Properties.Concat(_overlay.Types.SelectMany(rule => rule.Properties)).Concat(_overlay.Operations.SelectMany(rule => rule.Properties)).Select(rule => ("Property", rule.Selector)));
        return all.Where(entry => !_used.Contains(entry.Item2.Place));
    }

    private static PropertyFacts Facts(PropertyFacts facts, RuleIndex<PropertyRule> rules, string wireName) =>
        rules.Matching(wireName).Aggregate(facts, (known, rule) => known.Then(rule.Facts));

    private RuleIndex<PropertyRule> Within(Selector entry, EquatableArray<PropertyRule> properties)
    {
        if (!_within.TryGetValue(entry.Place, out RuleIndex<PropertyRule>? index)) _within.Add(entry.Place, index = Index(properties));
        return index;
    }

    private RuleIndex<PropertyRule> Index(IEnumerable<PropertyRule> rules) => new(rules, rule => rule.Selector, _used);
}
