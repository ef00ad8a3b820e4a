using CardanoBI.Build.Tests.Tooling;

namespace CardanoBI.Build.Tests;

/// <summary>What CONTRIBUTING.md says of the dialect and no compiler can hold.</summary>
public sealed class DialectTests
{
    private const int Columns = 140;

    [Fact]
    public void No_line_of_code_below_src_has_more_than_140_columns()
    {
        string[] tooLong = [.. TempFolder.Files(RepositoryRoot.Below("src"))
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadLines(RepositoryRoot.Below("src/" + file)).Index()
                .Where(line => line.Item.Length > Columns)
                .Select(line => $"src/{file}({line.Index + 1},{Columns + 1}): {line.Item.Length} columns"))];

        Assert.True(tooLong.Length == 0, $"{tooLong.Length} lines are too long:\n{string.Join('\n', tooLong)}");
    }
}
