using static CardanoBI.Gen.Changes.ChangeFormats;
using static CardanoBI.Gen.Changes.Wording;

namespace CardanoBI.Gen.Changes;

/// <summary>
/// For a pull request's comment and a change log: what breaks callers, what does not and what is words only, each grouped by operation
/// and type. Whatever comes from a page stands in a code span.
/// </summary>
internal sealed class MarkdownChanges : IChangeFormat
{
    public void Write(ChangeLog log, TextWriter output)
    {
        Line($"## API changes: {log.Verdict.InWords()}");
        Line();
        string summary = Summary(log);
        Line(char.ToUpperInvariant(summary[0]) + summary[1..] + ".");
        Write("Breaking", Verdict.Major);
        Write("Compatible", Verdict.Minor);
        Write("Words only", Verdict.Patch);

        void Write(string title, Verdict verdict)
        {
            if (!log.Changes.Any(change => change.Verdict == verdict)) return;
            Line();
            Line($"### {title}");
            foreach (IGrouping<ChangeSubject, Change> group in log.BySubject)
            {
                Change[] changes = [.. group.Where(change => change.Verdict == verdict)];
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
