using CardanoBI.Generator.Client;

namespace CardanoBI.Generator.Overlay;

/// <summary>A key that an entry has and that is meant for some of the things that the entry can match.</summary>
/// <param name="Name">Such as <c>values</c>.</param>
/// <param name="Needs">What it is meant for, as a message says it: <c>a string</c>.</param>
internal sealed record ConditionalWord(string Name, string Needs);

/// <summary>
/// The conditional words of an entry. The other words have an effect on everything that the entry matches. Whoever applies an entry notes
/// in the <see cref="OverlayLookup"/> which of these words fit; one that fits nothing is reported, since it would be ignored silently.
/// </summary>
internal static class ConditionalWords
{
    public const string Form = "form", Items = "items", Maximum = "maximum", Paging = "paging", Query = "query", Request = "request",
        Rows = "rows", Ties = "ties", Type = "type", Values = "values", Window = "window", Words = "words";

    private const string List = "a list";

    public static IEnumerable<ConditionalWord> Of(PropertyFacts facts)
    {
        // A scalar type overrides everything; the name of a response type needs something to name.
        if (facts.Type?.ResponseName is not null) yield return new ConditionalWord(Type, "an object");
        if (facts.Items is not null) yield return new ConditionalWord(Items, facts.Items.ResponseName is null ? List : "a list of objects");
        if (facts.Values is not null) yield return new ConditionalWord(Values, "a string");
    }

    public static IEnumerable<ConditionalWord> Of(ParameterWords words)
    {
        if (words.Form is not null) yield return new ConditionalWord(Form, "a required string");
        if (words.Maximum is not null) yield return new ConditionalWord(Maximum, "an integer");
        if (words.Values is not null) yield return new ConditionalWord(Values, "a string");
    }

    public static IEnumerable<ConditionalWord> Of(OperationFacts facts)
    {
        if (facts.Type is not null) yield return new ConditionalWord(Type, "an operation that returns objects");
        if (facts.Request is not null) yield return new ConditionalWord(Request, "an operation with optional parameters");
        if (facts.Rows is not null) yield return new ConditionalWord(Rows, List);
        if (facts.Query is not null) yield return new ConditionalWord(Query, List);
        if (facts.Paging is not null) yield return new ConditionalWord(Paging, "a list with page_no and page_size");
        if (facts.Window is not null) yield return new ConditionalWord(Window, List);
        if (facts.Ties is not null) yield return new ConditionalWord(Ties, List);
    }

    /// <summary>Whether a word of an entry fits a property; a word that a more specific entry overrides counts as fitting.</summary>
    /// <param name="said">What the entry says.</param>
    /// <param name="facts">What all entries together say.</param>
    /// <param name="type">The type that the property got. A type that nothing documents (CBI3008) is not the word's fault.</param>
    public static bool Fits(ConditionalWord word, PropertyFacts said, PropertyFacts facts, TypeReference type) => word.Name switch
    {
        Type => said.Type != facts.Type || type.Kind == TypeKind.Json || type.ResponseName == said.Type!.Name,
        Items => said.Items != facts.Items || (type is { Kind: TypeKind.List, Element: { } element }
            && (said.Items!.ResponseName is { } name
                ? element.Kind == TypeKind.Json || element.ResponseName == name
                : element.Kind == said.Items.Kind)),
        _ => type.IsOfTexts,
    };
}
