using CardanoBI.Gen.Changes;

namespace CardanoBI.Gen.Tests.Changes;

/// <summary>
/// Pairs of page sets: the words name the cell, the verdict is as expected, and what is said of source and binary is what becomes of
/// code that uses every member of the old client.
/// </summary>
public sealed class PairTests
{
    public static TheoryData<string> Names => [.. PairCases.All.Keys];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 24)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_verdict_is_the_compilers_and_the_words_name_the_cell(string name)
    {
        PairCase expected = PairCases.All[name];
        using var pair = new Pair();
        expected.Apply(pair);
        ChangeLog log = pair.Compare();
        string words = string.Join("\n", log.Changes.Select(change => $"{ChangeFormats.EffectInWords(change)}: {change.Words}"));
        Assert.All(expected.Words, word => Assert.Contains(word, words, StringComparison.Ordinal));
        Effects effects = log.Changes.Aggregate(Effects.None, (all, change) => all | change.Effects);
        Assert.Equal((expected.Verdict, expected.Effects, words), (log.Verdict, effects, words));
        Assert.Equal(pair.Compile(), Pair.OfCode(log));
        Assert.All(log.Changes, change => Assert.True(change.Old is not null || change.New is not null, change.Words));
    }

    /// <summary>Edits of any cases together, on either side: no change hides another, and none is blamed for what another broke.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void Many_edits_together_are_as_the_compiler_has_them(int seed)
    {
        var random = new Random(seed);
        using var pair = new Pair();
        foreach (PairCase edited in random.GetItems([.. PairCases.All.Values.Where(known => known.IsEdit)], 6))
            edited.TryApply(random.Next(3) == 0 ? pair.Old : pair.New);
        Assert.True(pair.IsUsable, "The edits do not go together; choose another seed.");
        ChangeLog log = pair.Compare();
        Assert.Equal((pair.Compile(), seed), (Pair.OfCode(log), seed));
    }
}
