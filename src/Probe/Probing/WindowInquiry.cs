using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Client;

namespace CardanoBI.Gen.Probing;

/// <summary>
/// Finds out whether a parameter such as <c>depth</c> defines a window: there are more rows if it is larger, and none after those of the
/// default.
/// </summary>
internal static class WindowInquiry
{
    public const int MostRequests = 3;

    public static Parameter? ParameterOf(Operation operation) => operation.Parameters.Items.FirstOrDefault(
        parameter => parameter is { Role: ParameterRole.OptionalQuery, Maximum: not null, Default: not null }
            && parameter.Type is ParameterClrType.Int32 or ParameterClrType.Int64
            && !parameter.WireName.StartsWith('$'));

    public static async Task RunAsync(Inquiry inquiry, CancellationToken cancellationToken)
    {
        Parameter size = ParameterOf(inquiry.Operation.Client)!;
        long most = size.Maximum!.Value;
        int count = inquiry.FirstRows.Count;
        Observation? beyond = await inquiry.AskAsync(cancellationToken, (size.WireName, most + 1)).ConfigureAwait(false);
        IReadOnlyList<string>? rows = beyond?.IsSuccess == true
            ? beyond.Answer?.RowTexts
            : await inquiry.RowsAsync(cancellationToken, (size.WireName, most)).ConfigureAwait(false);
        if (rows is null) return;
        if (rows.Count > most) LimitFinding.Maximum(inquiry, size, $"{most + 1} gave {Counted.Of(rows.Count, "row")}");
        LimitFinding.Default(inquiry, size, rows.Count);
        if (rows.Count > count) await AskBehindAsync(inquiry, size, count, rows.Count, cancellationToken).ConfigureAwait(false);
    }

    private static async Task AskBehindAsync(
        Inquiry inquiry, Parameter size, int count, int more, CancellationToken cancellationToken)
    {
        Parameter? said = inquiry.Operation.Client.Facts.Window;
        if (await inquiry.RowsAsync(cancellationToken, ("$skip", count)).ConfigureAwait(false) is not { } behind) return;
        if (behind.Count == 0 && said is null)
        {
            string evidence = $"'{size.WireName}' turns {count} rows into {more}, but without it '$skip={count}' finds none";
            inquiry.Say(ProbeFinding
                .At(
                    ProbeDescriptors.WindowUnsaid,
                    inquiry.Operation.Anchor.Parameter(size.WireName),
                    inquiry.Operation.Key,
                    size.WireName,
                    evidence)
                .MendedBy(inquiry.Mend("window", size.WireName, evidence)));
        }
        else if (behind.Count > 0 && said is not null && !behind.SequenceEqual(inquiry.FirstRows))
        {
            inquiry.Say(ProbeFinding.At(
                ProbeDescriptors.WayUnseen,
                inquiry.Place(facts => facts.Window is not null, inquiry.Operation.Anchor),
                inquiry.Operation.Key,
                "window: " + said.WireName,
                $"'$skip={count}' finds {behind.Count} more rows"));
        }
    }
}
