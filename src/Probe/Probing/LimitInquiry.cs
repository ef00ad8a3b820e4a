using System.Globalization;
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
            Say(inquiry, size, $"{most + 1} gave {Counted.Of(rows.Count, "row")}, but the documented maximum is {most}");
        }
        else if (rows.Count < most && rows.Count >= known)
        {
            string number = inquiry.Parameter(ParameterRole.PageNo)!.WireName;
            IReadOnlyList<string>? next = await inquiry.RowsAsync(cancellationToken, (number, 2), beyond).ConfigureAwait(false);
            if (next?.Count > 0 && !next.SequenceEqual(rows))
                Say(inquiry, size, $"no page has more than {Counted.Of(rows.Count, "row")}, but the documented maximum is {most}");
        }

        SayDefault(inquiry, size, rows.Count);
    }

    private static void SayDefault(Inquiry inquiry, Parameter size, int total)
    {
        if (!int.TryParse(size.Default, NumberStyles.None, CultureInfo.InvariantCulture, out int usual)) return;
        int count = inquiry.FirstRows.Count;
        if (count > usual || (count < usual && total > count))
            Say(inquiry, size, $"a call without it gave {Counted.Of(count, "row")}, but the documented default is {usual}");
    }

    private static void Say(Inquiry inquiry, Parameter size, string evidence) => inquiry.Say(ProbeFinding.At(
        ProbeDescriptors.LimitDiffers,
        inquiry.Operation.Anchor.ParameterDescription(size.WireName),
        size.WireName,
        inquiry.Operation.Key,
        evidence));
}
