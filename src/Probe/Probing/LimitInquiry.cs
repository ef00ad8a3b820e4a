using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Client;

namespace CardanoBI.Gen.Probing;

/// <summary>
/// Finds out whether a page of the list has as many rows as documented, by default and at most, with one request beyond the limit.
/// </summary>
internal static class LimitInquiry
{
    /// <param name="known">The minimum number of rows that the list has.</param>
    public static async Task RunAsync(Inquiry inquiry, int known, CancellationToken cancellationToken)
    {
        Parameter size = inquiry.Parameter(ParameterRole.PageSize)!;
        if (size.Maximum is not { } most) return;
        (string Name, object Value) beyond = (size.WireName, most + 1);
        IReadOnlyList<string>? rows = await inquiry.RowsAsync(cancellationToken, beyond).ConfigureAwait(false);
        if (rows is null) return;
        if (rows.Count > most)
        {
            LimitFinding.Maximum(inquiry, size, $"{most + 1} gave {Counted.Of(rows.Count, "row")}");
        }
        else if (rows.Count < most && rows.Count >= known)
        {
            string number = inquiry.Parameter(ParameterRole.PageNo)!.WireName;
            IReadOnlyList<string>? next = await inquiry.RowsAsync(cancellationToken, (number, 2), beyond).ConfigureAwait(false);
            if (next?.Count > 0 && !next.SequenceEqual(rows))
                LimitFinding.Maximum(inquiry, size, $"no page has more than {Counted.Of(rows.Count, "row")}");
        }

        LimitFinding.Default(inquiry, size, rows.Count);
    }
}
