using System.Text.RegularExpressions;

namespace CardanoBI.Generator.Pages;

/// <summary>Recognizes deprecations, only in exact forms, and the page's own sentence about them.</summary>
internal static class Deprecation
{
    /// <summary>The sentence if the page says no more than that.</summary>
    public const string Bare = "Deprecated.";

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    /// <summary><c>Deprecated:</c> at the beginning of a sentence, to the end of the sentence that follows.</summary>
    private static readonly Regex Sentence = new(@"(?:^|(?<=[.!?:]\s))(?:Deprecated|DEPRECATED)\s*[:.–—-]\s*[^.!?]*[.!?]?", Options);

    private static readonly Regex Alone = new(@"^[\s(\[]*(?:Deprecated|DEPRECATED)[\s)\].!]*\z", Options);

    /// <summary>The sentence; empty if the words do not deprecate anything.</summary>
    public static string In(string prose)
    {
        if (prose.IndexOf("deprecated", StringComparison.OrdinalIgnoreCase) < 0) return "";
        if (Alone.IsMatch(prose)) return Bare;
        return Sentence.Match(prose) is { Success: true } sentence ? sentence.Value.Trim() : "";
    }

    /// <summary>
    /// The sentence for something that a badge, a bold word or strikethrough marks as deprecated; empty if nothing marks it.
    /// </summary>
    public static string Of(bool isMarked, string prose) => In(prose) is { Length: > 0 } sentence ? sentence : isMarked ? Bare : "";

    public static bool IsWord(string text) => Alone.IsMatch(text);
}
