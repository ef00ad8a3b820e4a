using static CardanoBI.Gen.Changes.ChangeFormats;
using static CardanoBI.Gen.Changes.Wording;

namespace CardanoBI.Gen.Changes;

/// <summary>
/// For a pull request's comment and a change log: what breaks callers, what does not and what is words only, each grouped by operation
/// and type. Whatever comes from a page stands in a code span.
/// </summary>
internal sealed class MarkdownChanges : IChangeFormat
{
    /// <summary>
    /// What is said of so many operations or types in the same words is said once: a status code's text stands in every page.
    /// </summary>
    private const int Several = 3;

    public void Write(ChangeLog log, TextWriter output)
    {
        Line($"## API changes: {log.Verdict.InWords()}");
        Line();
        string summary = Summary(log);
        Line(char.ToUpperInvariant(summary[0]) + summary[1..] + ".");
        Write("Breaking", Verdict.Major);
        Write("Compatible", Verdict.Minor);
        Write("Wording only", Verdict.Patch);
        if (log.NotCompared.Count > 0)
        {
            Line();
            Line("### Not compared");
            Line();
            Line("An error in a page hides what changed in these:");
            Line();
            foreach (string key in log.NotCompared) Line($"- {Code(key)}");
        }

        void Write(string title, Verdict verdict)
        {
            Change[] all = [.. log.Changes.Where(change => change.Verdict == verdict)];
            if (all.Length == 0) return;
            Line();
            Line($"### {title}");
            IGrouping<string, Change>[] repeated =
                [.. all.GroupBy(change => change.Words + Effect(change)).Where(group => group.Count() >= Several)];
            HashSet<string> said = [.. repeated.Select(group => group.Key)];
            if (repeated.Length > 0)
            {
                Line();
                Line("**Several**");
                Line();
                foreach (IGrouping<string, Change> group in repeated) Line($"- {group.Key}: {Subjects(group)}");
            }

            foreach (IGrouping<ChangeSubject, Change> group in all.GroupBy(change => change.Subject))
            {
                Change[] changes = [.. group.Where(change => !said.Contains(change.Words + Effect(change)))];
                if (changes.Length == 0) continue;
                Line();
                Line(group.Key.Kind == SubjectKind.Client ? $"**{InWords(group.Key)}**" : $"**{Code(group.Key.Name)}**");
                Line();
                foreach (Change change in changes) Line($"- {change.Words}{Effect(change)}{Places(change)}");
            }
        }

        // A document's line ends are its own, whatever the console's are.
        void Line(string text = "") => output.Write(text + "\n");
    }

    /// <summary>Each subject with its place in the new pages, or in the old where it is gone.</summary>
    private static string Subjects(IEnumerable<Change> changes) => string.Join(
        ", ",
        changes.Select(change => (change.New ?? change.Old) is { } place
            ? $"{Code(change.Subject.Name)} ({Code(InWords(place))})"
            : Code(change.Subject.Name)));

    private static string Effect(Change change) =>
        change.Effects.IsBreaking() || change.Effects.HasFlag(Effects.Warning) ? $" — {EffectInWords(change)}" : "";

    private static string Places(Change change) => (change.Old, change.New) switch
    {
        ({ } old, { } @new) => $" ({Code(InWords(old))} → {Code(InWords(@new))})",
        ({ } only, null) => $" ({Code(InWords(only))})",
        (null, { } only) => $" ({Code(InWords(only))})",
        _ => "",
    };
}
