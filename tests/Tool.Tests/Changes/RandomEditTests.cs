using System.Globalization;
using CardanoBI.Gen.Changes;
using CardanoBI.Gen.Specs;
using CardanoBI.Gen.Tests.Infrastructure;

namespace CardanoBI.Gen.Tests.Changes;

/// <summary>
/// Rows of the shipped pages edited at random: what is said of source and binary is what becomes of code that uses every member of the
/// old client. <c>DIFF_CASES=1000</c> makes it as many.
/// </summary>
public sealed class RandomEditTests(ITestOutputHelper output)
{
    private static readonly string[] Types =
        ["string", "boolean", "integer", "integer(int32)", "integer(int64)", "number", "string(date-time)"];

    [Fact]
    public void The_verdict_on_edited_rows_is_the_compilers()
    {
        int cases = int.Parse(Environment.GetEnvironmentVariable("DIFF_CASES") ?? "15", CultureInfo.InvariantCulture), compared = 0, breaking = 0;
        for (int seed = 0; compared < cases; seed++)
        {
            Assert.True(seed < (cases * 20) + 100, "Hardly an edit leaves the pages free of errors.");
            using Docs old = Docs.Copy("core-domain/Accounts"), @new = Docs.Copy("core-domain/Accounts");
            var random = new Random(seed);
            string edits = string.Join("; ", Enumerable.Range(0, random.Next(1, 4)).Select(_ => Edit(random.Next(4) == 0 ? old : @new, random)));
            SpecRun before = Pair.Run(old), after = Pair.Run(@new);
            ChangeLog log = ChangeLog.Of(before, after, default);
            if (before.HasErrors || after.HasErrors)
            {
                // No row takes an operation out, so none is gone.
                Assert.DoesNotContain(log.Changes, change => change.Kind is "operation-removed" or "operation-added" or "type-removed");
                continue;
            }

            compared++;
            if (log.IsBreaking) breaking++;
            Effects compiled = Pair.Compile(old, @new);
            Assert.True(
                compiled == Pair.OfCode(log),
                $"Seed {seed}: {edits}\nThe compiler: {compiled}\n" + string.Join("\n", log.Changes.Select(change => $"{change.Effects}: {change.Words}")));
            Assert.DoesNotContain(log.Changes, change => change.Kind == "client-member");
        }

        output.WriteLine($"{compared} compared, {breaking} breaking");
    }

    /// <summary>One row is taken out, moved up, retyped, renamed, made required or optional, or given another number.</summary>
    private static string Edit(Docs docs, Random random)
    {
        string page = random.GetItems(Directory.GetFiles(docs.Folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray(), 1)[0];
        string[] lines = File.ReadAllLines(page);
        int[] rows = [.. Enumerable.Range(0, lines.Length).Where(i => lines[i].StartsWith("| ", StringComparison.Ordinal))];
        int at = rows[random.Next(rows.Length)];
        string was = lines[at];
        string[] cells = was.Split('|');
        switch (random.Next(6))
        {
            case 0:
                lines[at] = "";
                lines = [.. lines[..at], .. lines[(at + 1)..]];
                break;
            case 1 when lines[at - 1].StartsWith("| ", StringComparison.Ordinal):
                (lines[at - 1], lines[at]) = (lines[at], lines[at - 1]);
                break;
            case 2:
                cells[cells.Length > 6 ? 4 : 2] = Types[random.Next(Types.Length)];
                lines[at] = string.Join('|', cells);
                break;
            case 3:
                cells[1] += "_other";
                lines[at] = string.Join('|', cells);
                break;
            case 4 when cells.Length > 6:
                cells[5] = cells[5] == "true" ? "false" : "true";
                lines[at] = string.Join('|', cells);
                break;
            default:
                lines[at] = was.Replace("100", "50", StringComparison.Ordinal).Replace("20", "30", StringComparison.Ordinal);
                break;
        }

        File.WriteAllLines(page, lines);
        return $"{Path.GetFileName(page)}:{at + 1} {was}";
    }
}
