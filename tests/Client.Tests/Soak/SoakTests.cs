using CardanoBI.Bench.Soak;

namespace CardanoBI.Client.Tests.Soak;

/// <summary>The short form of <c>bench -- soak</c>. Alone, because it looks at what the whole process holds.</summary>
[Collection(Name)]
[CollectionDefinition(Name, DisableParallelization = true)]
public class SoakTests
{
    private const string Name = "Soak";

    [Fact]
    public async Task Ten_thousand_calls_with_faults_of_every_kind_end_as_they_should()
    {
        var report = new StringWriter();
        IReadOnlyList<string> problems = await SoakRun.RunAsync(10_000, report);
        Assert.True(problems.Count == 0, $"{string.Join('\n', problems)}\n{report}");
    }
}
