using System.Globalization;
using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Client;

namespace CardanoBI.Gen.Probing;

/// <summary>What is said when the server has another maximum or another default for a parameter that counts rows.</summary>
internal static class LimitFinding
{
    /// <param name="inquiry">The operation's inquiry.</param>
    /// <param name="size">The parameter, which has a maximum.</param>
    /// <param name="found">What the server did instead.</param>
    public static void Maximum(Inquiry inquiry, Parameter size, string found) =>
        Say(inquiry, size, $"{found}, but the maximum is {size.Maximum}", "the cell, or the overlay's 'maximum' if it is from there");

    /// <param name="inquiry">The operation's inquiry.</param>
    /// <param name="size">The parameter.</param>
    /// <param name="most">How many rows the server gives at most.</param>
    public static void Default(Inquiry inquiry, Parameter size, int most)
    {
        if (!long.TryParse(size.Default, NumberStyles.None, CultureInfo.InvariantCulture, out long usual)) return;
        int count = inquiry.FirstRows.Count;
        if (count > usual || (count < usual && most > count))
            Say(inquiry, size, $"a call without it gave {Counted.Of(count, "row")}, but the documented default is {usual}", "the cell");
    }

    private static void Say(Inquiry inquiry, Parameter size, string evidence, string place) => inquiry.Say(ProbeFinding.At(
        ProbeDescriptors.LimitDiffers,
        inquiry.Operation.Anchor.ParameterDescription(size.WireName),
        size.WireName,
        inquiry.Operation.Key,
        evidence,
        place));
}
