using System.Runtime.CompilerServices;
using System.Text;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace CardanoBI.Generator.Tests.Infrastructure;

/// <summary>
/// Snapshots in Verify's file conventions: <c>Case#Hint.g.verified.cs</c> beside the test is what was agreed on; where the
/// emitted file differs, <c>Case#Hint.g.received.cs</c> is written and the test fails with the difference.
/// To accept what is emitted now: <c>dotnet test tests/Generator.Tests --filter Category=Snapshots -e ACCEPT_SNAPSHOTS=true</c>,
/// or another project's folder in its place.
/// </summary>
internal static class Snapshot
{
    private static readonly bool IsAccepting = Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "true";

    /// <summary>Compares every file with its snapshot; a snapshot without a file is a difference too.</summary>
    public static void Verify(
        IReadOnlyDictionary<string, string> files, [CallerFilePath] string testFile = "", [CallerMemberName] string testCase = "")
    {
        string folder = Path.GetDirectoryName(testFile)!;
        var differences = new StringBuilder();
        foreach ((string hint, string text) in files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            string stem = Path.Combine(folder, $"{testCase}#{Path.ChangeExtension(hint, null)}");
            Compare(stem, text, differences);
        }

        foreach (string verified in Directory.GetFiles(folder, $"{testCase}#*.verified.cs"))
        {
            string hint = Path.GetFileName(verified)[(testCase.Length + 1)..].Replace(".verified.cs", ".cs", StringComparison.Ordinal);
            if (files.ContainsKey(hint)) continue;
            if (IsAccepting) File.Delete(verified);
            else differences.AppendLine($"{hint} is in a snapshot but was not emitted.");
        }

        string project = typeof(Snapshot).Assembly.GetName().Name!;
        if (differences.Length > 0)
            Assert.Fail($"{differences}To accept what is emitted now: dotnet test tests/{project} --filter Category=Snapshots -e ACCEPT_SNAPSHOTS=true");
    }

    private static void Compare(string stem, string text, StringBuilder differences)
    {
        string verified = stem + ".verified.cs", received = stem + ".received.cs";
        string actual = Normalise(text);
        string? expected = File.Exists(verified) ? Normalise(File.ReadAllText(verified)) : null;
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        if (IsAccepting)
        {
            File.WriteAllText(verified, actual);
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        differences.AppendLine($"{Path.GetFileName(verified)} {(expected is null ? "does not exist yet" : "differs")}:");
        foreach (DiffPiece line in InlineDiffBuilder.Diff(expected ?? "", actual).Lines)
        {
            if (line.Type == ChangeType.Inserted) differences.AppendLine("  + " + line.Text);
            if (line.Type == ChangeType.Deleted) differences.AppendLine("  - " + line.Text);
        }
    }

    private static string Normalise(string text) => text.ReplaceLineEndings("\n");
}
