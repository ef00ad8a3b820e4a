using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Client;
using CardanoBI.Generator.Samples;

namespace CardanoBI.Gen.Probing;

/// <summary>Finds out where a list without pages is cut off, and whether <c>$skip</c> continues it.</summary>
internal static class CapInquiry
{
    public const int MostRequests = 2;

    private const int FarBeyond = 1_000_000_000;

    public static bool IsOf(Operation operation) =>
        !PageInquiry.IsOf(operation) && WindowInquiry.ParameterOf(operation) is null;

    /// <summary>Whether there is probably more than was seen.</summary>
    public static bool IsFull(Inquiry inquiry) =>
        inquiry.FirstRows.Count > 0 && inquiry.FirstRows.Count >= (inquiry.Operation.Client.RowCap ?? 0);

    public static async Task RunAsync(Inquiry inquiry, CancellationToken cancellationToken)
    {
        int count = inquiry.FirstRows.Count;
        int? said = inquiry.Operation.Client.RowCap;
        if (count == 0) return;
        if (await inquiry.RowsAsync(cancellationToken, ("$skip", count)).ConfigureAwait(false) is not { } behind)
        {
            if (said < count) Say(inquiry, count, $"one response had {Counted.Of(count, "row")}", goesOn: false);
            return;
        }

        if (behind.SequenceEqual(inquiry.FirstRows))
        {
            // Rows may really be equal; if the server skips, there is nothing far beyond the end.
            IReadOnlyList<string>? far = await inquiry.RowsAsync(cancellationToken, ("$skip", FarBeyond)).ConfigureAwait(false);
            if (far?.Count > 0) SayIgnored(inquiry);
            if (far?.Count != 0) return;
        }

        bool goesOn = behind.Count > 0;
        if (goesOn && inquiry.First.Answer!.HasNextLink) return;
        if (goesOn && said != count) Say(inquiry, count, $"'$skip={count}' finds more", goesOn);
        else if (goesOn) SayHonoured(inquiry, count);
        else if (said < count) Say(inquiry, count, $"one response had {Counted.Of(count, "row")}", goesOn);
    }

    private static void Say(Inquiry inquiry, int count, string evidence, bool goesOn)
    {
        Operation operation = inquiry.Operation.Client;
        bool lacksLink = goesOn && inquiry.First.Answer!.Kind == ResponseKind.ODataCollection;
        // The client reads on until a page has fewer rows than it is told, or none; only too high a number, or no link, ends it too early.
        bool endsEarly = lacksLink || (operation.Paging.Kind == PagingKind.Skip && operation.RowCap > count);
        ProbeFinding finding = ProbeFinding.At(
            endsEarly ? ProbeDescriptors.RowCapDiffers : ProbeDescriptors.RowCapUnsaid,
            inquiry.Place(facts => facts.Rows is not null, inquiry.Operation.Anchor),
            inquiry.Operation.Key,
            Inquiry.InWords(count),
            operation.RowCap is { } said ? $"the overlay says 'rows: {Inquiry.InWords(said)}'" : "the overlay does not say so",
            evidence + (lacksLink ? ", and it has no next link; an overlay cannot say so" : ""));
        if (lacksLink)
        {
            inquiry.Say(finding);
            return;
        }

        finding = finding.MendedBy(inquiry.Mend("rows", Inquiry.InWords(count), evidence));
        QueryOptions honoured = inquiry.Operation.Said.Query ?? QueryOptions.None;
        bool isSaid = !goesOn || (honoured & QueryOptions.Skip) != 0;
        inquiry.Say(isSaid
            ? finding
            : finding.MendedBy(inquiry.Mend("query", OptionWords.Of(honoured | QueryOptions.Skip), "'$skip' continues the list")));
    }

    private static void SayHonoured(Inquiry inquiry, int count)
    {
        QueryOptions honoured = inquiry.Operation.Said.Query ?? QueryOptions.None;
        if ((honoured & QueryOptions.Skip) != 0) return;
        inquiry.Say(ProbeFinding
            .At(
                ProbeDescriptors.OptionHonoured,
                inquiry.Place(facts => facts.Query is not null, inquiry.Operation.Anchor),
                inquiry.Operation.Key,
                "$skip")
            .MendedBy(inquiry.Mend("query", OptionWords.Of(honoured | QueryOptions.Skip), $"'$skip={count}' finds more rows")));
    }

    private static void SayIgnored(Inquiry inquiry)
    {
        QueryOptions honoured = inquiry.Operation.Said.Query ?? QueryOptions.None;
        if ((honoured & QueryOptions.Skip) == 0) return;
        const string Evidence = "gave the same rows whatever its value";
        inquiry.Say(ProbeFinding
            .At(
                ProbeDescriptors.OptionIgnored,
                inquiry.Place(facts => facts.Query is not null, inquiry.Operation.Anchor),
                inquiry.Operation.Key,
                "$skip",
                Evidence)
            .MendedBy(inquiry.Mend("query", OptionWords.Of(honoured & ~QueryOptions.Skip), "'$skip' " + Evidence)));
    }
}

/// <summary>A set of query options as an overlay writes it.</summary>
internal static class OptionWords
{
    public static string Of(QueryOptions options) => $"[{string.Join(", ", options.Each().Select(option => option.Word()))}]";
}
