using System.Globalization;
using CardanoBI.Generator.Diagnostics;

namespace CardanoBI.Gen.Changes;

/// <summary>A format of a list of changes.</summary>
internal interface IChangeFormat
{
    void Write(ChangeLog log, TextWriter output);
}

/// <summary>The formats by the names that <c>--format</c> takes, and what they have in common.</summary>
internal static class ChangeFormats
{
    public const string Text = "text", Markdown = "markdown", Json = "json";

    public static readonly string[] Names = [Text, Markdown, Json];

    public static IChangeFormat Choose(string? name) => (name ?? Text) switch
    {
        Text => new TextChanges(),
        Markdown => new MarkdownChanges(),
        Json => new JsonChanges(),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    /// <summary><c>docs/Assets.md:153</c></summary>
    public static string InWords(SourceLocation place) =>
        string.Create(CultureInfo.InvariantCulture, $"{place.Path}:{place.Lines.Start.Line + 1}");

    /// <summary>The group's heading.</summary>
    public static string InWords(ChangeSubject subject) => subject.Kind == SubjectKind.Client ? "The client" : subject.Name;

    /// <summary>What the change breaks, or its verdict.</summary>
    public static string EffectInWords(Change change) =>
        change.Effects.IsBreaking() ? "breaks " + string.Join(", ", change.Effects.BreaksInWords())
        : change.Effects.HasFlag(Effects.Warning) ? "warns"
        : change.Verdict.InWords();

    /// <summary>The verdict; a lower bound if something was not compared.</summary>
    public static string VerdictInWords(ChangeLog log) => log switch
    {
        { IsPartial: false } or { IsBreaking: true } => log.Verdict.InWords(),
        { Verdict: Verdict.None } => "unknown",
        _ => "at least " + log.Verdict.InWords(),
    };

    /// <summary>How many changes there are of each verdict, and how many operations were not compared.</summary>
    public static string Summary(ChangeLog log)
    {
        if (!log.IsPartial) return Counts(log);
        string hidden = log.NotCompared.Count > 0 ? Of(log.NotCompared.Count, "operation") : "a page with an error";
        return $"{(log.Changes.Count == 0 ? "no differences in what was compared" : Counts(log))}; {hidden} not compared";
    }

    private static string Counts(ChangeLog log)
    {
        if (log.Changes.Count == 0) return "no differences";
        int major = Count(Verdict.Major), minor = Count(Verdict.Minor), patch = Count(Verdict.Patch);
        return $"{Of(log.Changes.Count, "change")}: {major} breaking, {minor} compatible, {patch} wording only";

        int Count(Verdict verdict) => log.Changes.Count(change => change.Verdict == verdict);
    }

    private static string Of(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
