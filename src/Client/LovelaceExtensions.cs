namespace CardanoBI.Client;

/// <summary>
/// Lovelace and ADA, exactly: an ADA is 1,000,000 lovelace. The service's amounts are in lovelace. Quantities of native assets are in the
/// asset's own units, and are neither.
/// </summary>
public static class LovelaceExtensions
{
    private const decimal LovelacePerAda = 1_000_000;

    /// <summary>Lovelace as ADA: 1,500,000 lovelace are 1.5 ADA.</summary>
    /// <param name="lovelace">
    /// An amount in lovelace. An average may have a fraction of a lovelace, which is kept; only what would be beyond 28 decimal places of
    /// an ADA is rounded.
    /// </param>
    /// <returns>The same amount in ADA; exact for every whole number of lovelace.</returns>
    public static decimal ToAda(this decimal lovelace) => lovelace / LovelacePerAda;

    /// <summary>Lovelace as ADA, where the amount may be missing.</summary>
    /// <param name="lovelace">An amount in lovelace, or null.</param>
    /// <returns>The same amount in ADA; null if <paramref name="lovelace"/> is.</returns>
    public static decimal? ToAda(this decimal? lovelace) => lovelace?.ToAda();

    /// <summary>ADA as lovelace: 1.5 ADA are 1,500,000 lovelace.</summary>
    /// <param name="ada">An amount in ADA, with at most six decimal places that are not zero.</param>
    /// <returns>The same amount in lovelace, a whole number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The amount has a fraction of a lovelace, which does not exist on the chain. The caller decides how to round it:
    /// <c>Math.Round(ada, 6)</c>, for example.
    /// </exception>
    /// <exception cref="OverflowException">The amount in lovelace is too large for a <see cref="decimal"/>.</exception>
    public static decimal ToLovelace(this decimal ada)
    {
        // The places are compared and not the product, which would be rounded where it is long.
        if (decimal.Round(ada, 6) != ada)
        {
            throw new ArgumentOutOfRangeException(
                nameof(ada), ada, "The amount has a fraction of a lovelace: an ADA has six decimal places. Round it first.");
        }

        return decimal.Truncate(ada * LovelacePerAda);
    }

    /// <summary>ADA as lovelace, where the amount may be missing.</summary>
    /// <param name="ada">An amount in ADA, with at most six decimal places that are not zero, or null.</param>
    /// <returns>The same amount in lovelace; null if <paramref name="ada"/> is.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount has a fraction of a lovelace.</exception>
    /// <exception cref="OverflowException">The amount in lovelace is too large for a <see cref="decimal"/>.</exception>
    public static decimal? ToLovelace(this decimal? ada) => ada?.ToLovelace();
}
