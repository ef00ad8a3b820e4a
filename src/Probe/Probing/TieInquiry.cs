using CardanoBI.Generator.Client;

namespace CardanoBI.Gen.Probing;

/// <summary>
/// Finds out whether the server's order is not total: then some rows are on two pages, and others on none. Large pages show it best,
/// because a database sorts few rows in a different way than many.
/// </summary>
internal static class TieInquiry
{
    public const int MostRequests = 4;

    private const int Few = 20;

    public static bool IsOf(Operation operation) => PageInquiry.IsOf(operation)
        && !operation.Facts.IsTied
        && operation.Parameters.Items.Any(parameter => parameter is { Role: ParameterRole.PageSize, Maximum: not null });

    public static async Task RunAsync(Inquiry inquiry, CancellationToken cancellationToken)
    {
        string number = inquiry.Parameter(ParameterRole.PageNo)!.WireName;
        Parameter size = inquiry.Parameter(ParameterRole.PageSize)!;
        (string, object) most = (size.WireName, size.Maximum!.Value);
        IReadOnlyList<string>? first = await inquiry.RowsAsync(cancellationToken, (number, 1), most).ConfigureAwait(false);
        if (first is null || first.Count < size.Maximum || first.Distinct().Count() < first.Count) return;
        IReadOnlyList<string>? second = await inquiry.RowsAsync(cancellationToken, (number, 2), most).ConfigureAwait(false);
        if (second is null || second.SequenceEqual(first)) return;
        int both = second.Intersect(first).Count();
        string evidence = $"{both} of {second.Count} rows of the second page were also on the first";
        if (both == 0)
        {
            // The first rows of the second page, requested in smaller pages.
            (string, object)[] few = [(number, (size.Maximum.Value / Few) + 1), (size.WireName, Few)];
            if (size.Maximum % Few != 0 || second.Count < Few) return;
            IReadOnlyList<string>? part = await inquiry.RowsAsync(cancellationToken, few).ConfigureAwait(false);
            int others = part?.Except(second).Count() ?? 0;
            if (others == 0) return;
            evidence = $"{others} of {part!.Count} rows differ when the same part of the list is requested in smaller pages";
        }

        // A row added in the meantime would have moved all others.
        IReadOnlyList<string>? again = await inquiry.RowsAgainAsync(cancellationToken, (number, 1), most).ConfigureAwait(false);
        if (again?.SequenceEqual(first) != true) return;
        inquiry.Say(ProbeFinding
            .At(
                ProbeDescriptors.RowsTied,
                inquiry.Place(facts => facts.Ties is not null, inquiry.Operation.Anchor),
                inquiry.Operation.Key,
                evidence)
            .MendedBy(inquiry.Mend("ties", "true", evidence)));
    }
}
