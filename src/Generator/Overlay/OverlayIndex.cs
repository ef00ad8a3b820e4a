using CardanoBI.Generator.Client;
using CardanoBI.Generator.Diagnostics;

namespace CardanoBI.Generator.Overlay;

/// <summary>An overlay's rules, indexed once for all pages.</summary>
internal sealed class OverlayIndex
{
    /// <summary>The property rules inside an entry, by the entry's place.</summary>
    private readonly Dictionary<OverlayPlace, RuleIndex<PropertyRule>> _within = [];

    /// <summary>All rules for properties that name a response type.</summary>
    private readonly RuleIndex<PropertyRule> _giving;

    public OverlayIndex(OverlayModel overlay)
    {
        Overlay = overlay;
        Operations = new RuleIndex<OperationRule>(overlay.Operations, rule => rule.Selector);
        Types = new RuleIndex<TypeRule>(overlay.Types, rule => rule.Selector);
        Properties = new RuleIndex<PropertyRule>(overlay.Properties, rule => rule.Selector);
        Parameters = new RuleIndex<ParameterRule>(overlay.Parameters, rule => rule.Selector);
        _giving = new RuleIndex<PropertyRule>(
            AllProperties.Where(rule => rule.Facts.Type?.ResponseName is not null || rule.Facts.Items?.ResponseName is not null),
            rule => rule.Selector);
        foreach (TypeRule rule in overlay.Types)
            _within[rule.Selector.Place] = new RuleIndex<PropertyRule>(rule.Properties, property => property.Selector);
        foreach (OperationRule rule in overlay.Operations)
            _within[rule.Selector.Place] = new RuleIndex<PropertyRule>(rule.Properties, property => property.Selector);
    }

    public OverlayModel Overlay { get; }

    private IEnumerable<PropertyRule> AllProperties => Overlay.Properties
        .Concat(Overlay.Types.SelectMany(rule => rule.Properties.Items))
        .Concat(Overlay.Operations.SelectMany(rule => rule.Properties.Items));

    /// <summary>The response types that some rule may give to a property of one of these names, whatever type it is in.</summary>
    public HashSet<string> TypesGivenTo(IEnumerable<string> properties)
    {
        var types = new HashSet<string>(StringComparer.Ordinal);
        if (_giving.IsEmpty) return types;
        foreach (string property in properties)
        {
            foreach (PropertyRule rule in _giving.Matching(property))
            {
                foreach (TypeReference? given in (TypeReference?[])[rule.Facts.Type, rule.Facts.Items])
                    if (given?.ResponseName is { } name) types.Add(name);
            }
        }

        return types;
    }

    public RuleIndex<OperationRule> Operations { get; }

    public RuleIndex<TypeRule> Types { get; }

    public RuleIndex<PropertyRule> Properties { get; }

    public RuleIndex<ParameterRule> Parameters { get; }

    public RuleIndex<PropertyRule> Within(Selector entry) => _within[entry.Place];

    /// <summary>The conditional words that fit nothing, of entries that match something.</summary>
    public IEnumerable<UnfitWord> Unfit(HashSet<OverlayPlace> used) =>
        Overlay.Operations.SelectMany(rule => ConditionalWords.Of(rule.Facts), (rule, word) => UnfitWord.Of(rule.Selector, word))
            .Concat(Overlay.Parameters.SelectMany(
                rule => ConditionalWords.Of(rule.Words), (rule, word) => UnfitWord.Of(rule.Selector, word)))
            .Concat(AllProperties.SelectMany(
                rule => ConditionalWords.Of(rule.Facts), (rule, word) => UnfitWord.Of(rule.Selector, word)))
            .Concat(Overlay.Words.Select(UnfitWord.Of))
            .Where(unfit => used.Contains(unfit.Place with { Word = "" }) && !used.Contains(unfit.Place));

    /// <summary>The entries whose places are not among those that answered anything.</summary>
    public IEnumerable<OverlayEntry> Unused(HashSet<OverlayPlace> used) =>
        Overlay.Operations.Select(rule => new OverlayEntry(OverlayEntry.Operation, rule.Selector))
            .Concat(Overlay.Types.Select(rule => new OverlayEntry("Type", rule.Selector)))
            .Concat(Overlay.Parameters.Select(rule => new OverlayEntry("Parameter", rule.Selector)))
            .Concat(AllProperties.Select(rule => new OverlayEntry("Property", rule.Selector)))
            .Concat(Overlay.Words.Select(rule => new OverlayEntry("Word", rule.Selector)))
            .Where(entry => !used.Contains(entry.Selector.Place));
}

/// <param name="What">The kind of thing that the entry is about.</param>
internal sealed record OverlayEntry(string What, Selector Selector)
{
    public const string Operation = "Operation";

    /// <summary>Whether it is about an operation; a page's text alone shows whether that exists.</summary>
    public bool IsOfOperation => What == Operation;
}

/// <summary>A key of an entry that fits nothing that the entry matches, or a word that changes no name.</summary>
internal sealed record UnfitWord(OverlayPlace Place, string Name, string Reason)
{
    public static UnfitWord Of(Selector entry, ConditionalWord word) => new(
        entry.Place with { Word = word.Name },
        word.Name,
        entry.IsPattern ? $"nothing that '{entry.Pattern}' matches is {word.Needs}" : $"'{entry.Pattern}' is not {word.Needs}");

    public static UnfitWord Of(WordRule rule) =>
        new(rule.Selector.Place with { Word = ConditionalWords.Words }, rule.Word, "names have these capital letters without it");
}
