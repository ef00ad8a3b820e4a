using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Client;

namespace CardanoBI.Gen.Probing;

/// <summary>
/// Finds out how a list that documents <c>page_no</c> is paged: whether the second page differs from the first, and what follows the end.
/// </summary>
internal static class PageInquiry
{
    public const int MostRequests = 5;

    private const int Size = 5;
    private const int FarBeyond = 100_000;

    public static bool IsOf(Operation operation) =>
        operation.Parameters.Items.Any(parameter => parameter.Role == ParameterRole.PageNo);

    public static async Task RunAsync(Inquiry inquiry, CancellationToken cancellationToken)
    {
        string number = inquiry.Parameter(ParameterRole.PageNo)!.WireName;
        if (inquiry.FirstRows.Count == 0)
        {
            await AskEmptyAsync(inquiry, number, cancellationToken).ConfigureAwait(false);
            return;
        }

        if (inquiry.Parameter(ParameterRole.PageSize)?.WireName is not { } size) return;
        IReadOnlyList<string>? first = await PageAsync(1, Size).ConfigureAwait(false);
        IReadOnlyList<string>? second = first is null ? null : await PageAsync(2, Size).ConfigureAwait(false);
        if (first is null || second is null || first.Count == 0) return;
        bool isRepeated = first.SequenceEqual(second);
        if (first.Count > Size || (isRepeated && inquiry.FirstRows.Count > first.Count))
        {
            await OfIgnoredAsync(inquiry, first, isRepeated, cancellationToken).ConfigureAwait(false);
            return;
        }

        IReadOnlyList<string>? beyond = isRepeated ? second : await PageAsync(FarBeyond, Size).ConfigureAwait(false);
        if (beyond is not null) SayEnd(inquiry, beyond.Count);
        await LimitInquiry.RunAsync(inquiry, first.Count + second.Count, cancellationToken).ConfigureAwait(false);

        Task<IReadOnlyList<string>?> PageAsync(int page, int rows) =>
            inquiry.RowsAsync(cancellationToken, (number, page), (size, rows));
    }

    private static async Task AskEmptyAsync(Inquiry inquiry, string number, CancellationToken cancellationToken)
    {
        Observation? answer = await inquiry.AskAsync(cancellationToken, (number, 1)).ConfigureAwait(false);
        if (answer is not { Status: >= 500 }) return;
        inquiry.Say(ProbeFinding.At(
            ProbeDescriptors.ValueFails,
            inquiry.Operation.Anchor.Parameter(number),
            number,
            inquiry.Operation.Key,
            $"the server responds to {number}=1 with {Inquiry.InWords(answer.Status)} if the list is empty, but not to a call without it; "
                + "an overlay cannot say so, and the client omits it by itself"));
    }

    /// <summary>Reports a server that ignores the size or the number of the page.</summary>
    private static async Task OfIgnoredAsync(
        Inquiry inquiry, IReadOnlyList<string> first, bool isRepeated, CancellationToken cancellationToken)
    {
        if (inquiry.Operation.Client.Paging.Kind == PagingKind.PageOrSkip) return;
        string number = inquiry.Parameter(ParameterRole.PageNo)!.WireName;
        string evidence = $"'{inquiry.Parameter(ParameterRole.PageSize)!.WireName}={Size}' gave {Counted.Of(first.Count, "row")}, "
            + (isRepeated ? $"and '{number}=2' the same as '{number}=1'" : "different ones on each page");
        Observation? skipped =
            await inquiry.AskAsync(cancellationToken, ("$skip", first.Count)).ConfigureAwait(false);
        bool skips = skipped is { IsSuccess: true, Answer: { } answer } && !answer.RowTexts.SequenceEqual(inquiry.FirstRows);
        ProbeFinding finding = ProbeFinding.At(
            ProbeDescriptors.PagingDiffers,
            inquiry.Place(facts => facts.Paging is not null, inquiry.Operation.Anchor.Parameter(number)),
            inquiry.Operation.Key,
            evidence,
            skips ? "; '$skip' continues the list" : "; an overlay cannot say so");
        inquiry.Say(skips
            ? finding.MendedBy(
                inquiry.Mend("paging", "page-or-skip", evidence),
                inquiry.Mend(
                    "rows",
                    Inquiry.InWords(first.Count),
                    $"{Counted.Of(first.Count, "row")} in one response, and '$skip' continues the list"))
            : finding);
    }

    /// <param name="beyond">The number of rows of a page beyond the last one.</param>
    public static void SayEnd(Inquiry inquiry, int beyond)
    {
        PagingKind kind = inquiry.Operation.Client.Paging.Kind;
        string number = inquiry.Parameter(ParameterRole.PageNo)!.WireName;
        if (kind == PagingKind.PageNumber && beyond > 0)
        {
            string evidence = $"a page beyond the end gave {Counted.Of(beyond, "row")} instead of none";
            inquiry.Say(ProbeFinding
                .At(
                    ProbeDescriptors.PagingDiffers,
                    inquiry.Place(facts => facts.Paging is not null, inquiry.Operation.Anchor.Parameter(number)),
                    inquiry.Operation.Key,
                    evidence,
                    "")
                .MendedBy(inquiry.Mend("paging", "page-no-clamped", evidence)));
        }
        else if (kind == PagingKind.PageNumberClamped && beyond == 0)
        {
            const string Evidence = "a page beyond the end is empty";
            inquiry.Say(ProbeFinding
                .At(
                    ProbeDescriptors.WayUnseen,
                    inquiry.Place(facts => facts.Paging is not null, inquiry.Operation.Anchor),
                    inquiry.Operation.Key,
                    "paging: page-no-clamped",
                    Evidence)
                .MendedBy(inquiry.Mend("paging", "page-no", Evidence)));
        }
    }
}
