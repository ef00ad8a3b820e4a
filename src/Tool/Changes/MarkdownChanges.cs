using static CardanoBI.Gen.Changes.ChangeFormats;
using static CardanoBI.Gen.Changes.Wording;

namespace CardanoBI.Gen.Changes;

/// <summary>
/// For comments on pull requests and change logs: what breaks callers, what does not, and what is wording only, each grouped by operation
/// and type. Everything that comes from a page is in a code span.
/// </summary>
internal sealed class MarkdownChanges : IChangeFormat
{
    /// <summary>
    /// A change that is the same for so many operations or types is written once: the text of a status code, for example, is on every page.
    /// </summary>
    private const int Several = 3;

    public void Write(ChangeLog log, TextWriter output)
    {
        Line($"## API changes: {VerdictInWords(log)}");
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

        // The document's line endings do not depend on the console's.
        void Line(string text = "") => output.Write(text + "\n");
    }

    /// <summary>Each subject with its place in the new pages, or in the old ones if it was removed.</summary>
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
