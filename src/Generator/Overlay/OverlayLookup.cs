using CardanoBI.Generator.Diagnostics;

namespace CardanoBI.Generator.Overlay;

/// <summary>Looks up what the overlay says about something, the most specific entry last, and remembers which entries were used.</summary>
internal sealed class OverlayLookup(OverlayIndex index)
{
    /// <summary>The places of the entries that were used, and of their <see cref="ConditionalWords"/> that fitted something.</summary>
    public HashSet<OverlayPlace> Used { get; } = [];

    /// <summary>The facts about an operation: patterns before exact keys, both in the order of the file.</summary>
    public OperationFacts Operation(string key)
    {
        OperationFacts facts = OperationFacts.None;
        foreach (OperationRule rule in index.Operations.Matching(key)) facts = facts.Then(Use(rule.Selector, rule.Facts));
        return facts;
    }

    /// <summary>The place of an operation's <c>window</c> that its facts come from.</summary>
    public OverlayPlace? Window(string key) =>
        index.Operations.Matching(key).LastOrDefault(rule => rule.Facts.Window is not null) is { } rule ? WindowOf(rule.Selector) : null;

    /// <summary>The place of the value of an entry's <c>window</c>.</summary>
    public static OverlayPlace WindowOf(Selector entry) => entry.Place with { Word = ConditionalWords.Window, IsOfValue = true };

    /// <summary>Notes which words about an operation fit it.</summary>
    public void FitOperation(string key, Func<string, OperationFacts, bool> fits)
    {
        foreach (OperationRule rule in index.Operations.Matching(key))
        {
            foreach (ConditionalWord word in ConditionalWords.Of(rule.Facts))
                if (fits(word.Name, rule.Facts)) Fit(rule.Selector, word);
        }
    }

    /// <summary>Notes which words about a parameter fit it.</summary>
    public void FitParameter(string wireName, Func<string, bool> fits)
    {
        foreach (ParameterRule rule in index.Parameters.Matching(wireName))
        {
            foreach (ConditionalWord word in ConditionalWords.Of(rule.Words))
                if (fits(word.Name)) Fit(rule.Selector, word);
        }
    }

    /// <summary>Notes that a word of an entry fits something.</summary>
    public void Fit(Selector entry, ConditionalWord word) => Used.Add(entry.Place with { Word = word.Name });

    /// <summary>Notes that a word of <c>words</c> is part of a name, and whether the name is another one because of it.</summary>
    public void UseWord(WordRule rule, bool changesName)
    {
        Used.Add(rule.Selector.Place);
        if (changesName) Used.Add(rule.Selector.Place with { Word = ConditionalWords.Words });
    }

    /// <summary>What the overlay says about a parameter, by its name on the wire.</summary>
    public ParameterWords Parameter(string wireName)
    {
        ParameterWords words = ParameterWords.None;
        foreach (ParameterRule rule in index.Parameters.Matching(wireName)) words = words.Then(Use(rule.Selector, rule.Words));
        return words;
    }

    /// <summary>What the overlay says a type is; null where it says nothing.</summary>
    public string? Summary(string typeName)
    {
        string? summary = null;
        foreach (TypeRule rule in index.Types.Matching(typeName)) summary = Use(rule.Selector, rule.Summary) ?? summary;
        return summary;
    }

    /// <summary>
    /// What the overlay says about a type's properties: for any type, then for this one, then for the operations that return it.
    /// </summary>
    public PropertyWords Properties(string typeName, IReadOnlyCollection<string> operationKeys)
    {
        var words = new PropertyWords(this);
        words.Add(index.Overlay.Nullable, index.Properties);
        foreach (TypeRule rule in index.Types.Matching(typeName)) words.Add(Use(rule.Selector, rule.Nullable), index.Within(rule.Selector));
        foreach (OperationRule rule in index.Operations.MatchingAny(operationKeys))
            words.Add(null, index.Within(Use(rule.Selector, rule.Selector)));
        return words;
    }

    public T Use<T>(Selector selector, T said)
    {
        Used.Add(selector.Place);
        return said;
    }
}
