using System.Globalization;
using System.Text;
using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Client;
using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Overlay;
using CardanoBI.Generator.Pages;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Generator.Linking;

/// <summary>
/// Turns documented names into C# names. Every name is a function of its own text and the overlay's words, so no page can rename what
/// another page emits.
/// </summary>
internal sealed class CSharpNames
{
    /// <summary>Words of the documentation's own format; the routes write them in lower case.</summary>
    private static readonly string[] BuiltInWords = ["OData"];

    /// <summary>What records and the root class declare by themselves; a property of such a name would be declared twice.</summary>
    private static readonly HashSet<string> OwnMembers = new(StringComparer.Ordinal)
    {
        "Catalogue",
        "Clone",
        "Deconstruct",
        "Dispose",
        "EqualityContract",
        "Equals",
        "Finalize",
        "GetHashCode",
        "GetType",
        "MemberwiseClone",
        "Operations",
        "PrintMembers",
        "ReferenceEquals",
        "ToString",
    };

    /// <summary>
    /// The maximum number of bytes of a name in UTF-8. Names are joined into longer ones and become file names, and metadata allows 1,023.
    /// </summary>
    public const int MaximumLength = 200;

    /// <summary>Names that every emitted method uses itself.</summary>
    private static readonly HashSet<string> MethodNames = new(StringComparer.Ordinal) { "request", "cancellationToken", "builder" };

    private readonly Dictionary<string, Spelling> _words;
    private readonly OverlayLookup? _overlay;

    public CSharpNames(IEnumerable<WordRule> words) : this(BuiltInWords.ToDictionary(
        word => word, word => new Spelling(word, BuiltIn: word, []), StringComparer.OrdinalIgnoreCase), null)
    {
        // If several overlays have a word, the last one wins.
        foreach (IGrouping<string, WordRule> rules in words.GroupBy(rule => rule.Word, StringComparer.OrdinalIgnoreCase))
        {
            string? builtIn = _words.TryGetValue(rules.Key, out Spelling? known) ? known.BuiltIn : null;
            _words[rules.Key] = new Spelling(rules.Last().Word, builtIn, [.. rules]);
        }
    }

    private CSharpNames(Dictionary<string, Spelling> words, OverlayLookup? overlay)
    {
        _words = words;
        _overlay = overlay;
    }

    /// <summary>The same names; the lookup notes which of the overlay's words they need.</summary>
    public CSharpNames NotedIn(OverlayLookup overlay) => new(_words, overlay);

    /// <summary>
    /// <c>tx_hash_hex</c>, <c>inputCount</c>, <c>stake address</c> → <c>TxHashHex</c>,
    /// <c>InputCount</c>, <c>StakeAddress</c>; empty where no letter or digit is left.
    /// </summary>
    public string Pascal(string text)
    {
        var name = new StringBuilder(text.Length);
        foreach (string word in Split(text)) name.Append(Spell(word));
        if (name.Length > 0 && !IsLetter(name[0])) name.Insert(0, '_');
        return name.ToString();
    }

    /// <summary>
    /// The name of a property, changed if C# would not accept it: <c>Value</c> is appended to the type's own name and to names that every
    /// type declares.
    /// </summary>
    public string Property(string wireName, string typeName) => MoveAside(Pascal(wireName), typeName);

    /// <summary>The same for a name from the overlay.</summary>
    public static string MoveAside(string name, string typeName) => name == typeName || OwnMembers.Contains(name) ? name + "Value" : name;

    public static bool Fits(string name) => name.Length <= MaximumLength / 3 || Encoding.UTF8.GetByteCount(name) <= MaximumLength;

    /// <summary>Why a name cannot be declared; null if it can.</summary>
    public static DiagnosticDescriptor? Problem(string name) =>
        name.Length == 0 ? Descriptors.NameImpossible
        : Fits(name) ? null
        : Descriptors.NameTooLong;

    /// <summary>An argument's name: <c>stake_address</c> → <c>stakeAddress</c>.</summary>
    public string Argument(string wireName)
    {
        string pascal = Pascal(wireName);
        if (pascal.Length == 0) return "";
        string name = char.ToLowerInvariant(pascal[0]) + pascal.Substring(1);
        return MethodNames.Contains(name) ? name + "Value" : name;
    }

    /// <summary>What distinguishes a route's method from others: the literals after the resource, <c>By</c>, and the parameters.</summary>
    public string Stem(Route route)
    {
        string literals = string.Concat(route.Rest.Where(segment => !segment.IsParameter).Select(segment => Pascal(segment.Text)));
        string parameters = string.Concat(route.Rest.Where(segment => segment.IsParameter).Select(segment => Pascal(segment.Text)));
        return parameters.Length == 0 ? literals : literals + "By" + parameters;
    }

    /// <summary>A set of values as constants; null where there are none, or two would have one name.</summary>
    /// <param name="owner">The C# name of what takes the values.</param>
    /// <param name="typeName">The type that the set's class is nested in.</param>
    public ValueSet? Values(EquatableArray<string> texts, string owner, string typeName)
    {
        if (texts.Count == 0) return null;
        string name = MoveAside(owner + ValueSet.Suffix, typeName);
        KnownValue[] values = [.. texts.Select(text => new KnownValue(Property(text, name), text))];
        return values.Select(value => value.Name).Distinct(StringComparer.Ordinal).Count() == values.Length
            ? new ValueSet(name, values.ToEquatableArray())
            : null;
    }

    private string Spell(string word)
    {
        if (!_words.TryGetValue(word, out Spelling? known)) return Capitalise(word);
        bool changesName = known.Text != (known.BuiltIn ?? Capitalise(word));
        foreach (WordRule rule in known.Rules) _overlay?.UseWord(rule, changesName);
        return known.Text;
    }

    private static IEnumerable<string> Split(string text)
    {
        var word = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            bool isPart = IsLetter(text[i]) || IsDigit(text[i]);
            bool isHump = isPart && i > 0 && char.IsUpper(text[i]) && (char.IsLower(text[i - 1]) || IsDigit(text[i - 1]));
            if (word.Length > 0 && (!isPart || isHump))
            {
                yield return word.ToString();
                word.Clear();
            }

            if (isPart) word.Append(text[i]);
        }

        if (word.Length > 0) yield return word.ToString();
    }

    private static string Capitalise(string word)
    {
        // A word in capitals only is an acronym, which .NET writes like a word.
        string rest = word.Length > 1 && word.All(character => !char.IsLower(character))
            ? word.Substring(1).ToLowerInvariant()
            : word.Substring(1);
        return char.ToUpperInvariant(word[0]) + rest;
    }

    /// <summary>
    /// Whether C# accepts a character as a letter; combining marks, format characters, invisible Hangul fillers and anything outside the
    /// basic plane are not used in names.
    /// </summary>
    private static bool IsLetter(char character) =>
        character is not ('\u115F' or '\u1160' or '\u3164' or '\uFFA0') && CharUnicodeInfo.GetUnicodeCategory(character)
            is UnicodeCategory.UppercaseLetter
                or UnicodeCategory.LowercaseLetter
                or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter
                or UnicodeCategory.OtherLetter;

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    /// <summary>A word with its capital letters.</summary>
    /// <param name="BuiltIn">As it is written without an overlay; null if that depends on the text.</param>
    /// <param name="Rules">The entries of overlays that say so.</param>
    private sealed record Spelling(string Text, string? BuiltIn, WordRule[] Rules);
}
