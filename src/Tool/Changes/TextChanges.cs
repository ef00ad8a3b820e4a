using static CardanoBI.Gen.Changes.ChangeFormats;

namespace CardanoBI.Gen.Changes;

/// <summary>For a terminal: a heading for each operation and type, a line for each change, the verdict last.</summary>
internal sealed class TextChanges : IChangeFormat
{
    public void Write(ChangeLog log, TextWriter output)
    {
        foreach (IGrouping<ChangeSubject, Change> group in log.BySubject)
        {
            output.WriteLine(InWords(group.Key));
            foreach (Change change in group)
                output.WriteLine($"  {EffectInWords(change)}: {change.Words}{Places(change)}");
            output.WriteLine();
        }

        foreach (string key in log.NotCompared) output.WriteLine($"not compared: {key}");
        output.WriteLine($"{VerdictInWords(log)}: {Summary(log)}");
    }

    private static string Places(Change change) => (change.Old, change.New) switch
    {
        ({ } old, { } @new) => $" ({InWords(old)} -> {InWords(@new)})",
        ({ } only, null) => $" ({InWords(only)})",
        (null, { } only) => $" ({InWords(only)})",
        _ => "",
    };
}
