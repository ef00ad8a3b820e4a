namespace CardanoBI.Surface.Tests.Documented;

/// <summary>
/// One type for each kind of number, by its name on the wire, whatever the server holds it as: amounts of lovelace and of assets are
/// decimals, what is counted or numbered is whole, and what the server computes as floating point is a double.
/// </summary>
internal static class NumberRule
{
    /// <summary>Names that stand for an amount in one type and for a count in another, and the types in which they are counts.</summary>
    private static readonly (string Name, string Counting)[] Shared =
    [
        ("total", "PollVoteSummary"), ("total", "PollDelegatorSummary"), ("sums", "PollDelegatorSummary"),
        ("total", "PollSummaryVotesDTO"), ("total", "PollSummaryDelegatorsDTO"), ("sums", "PollSummaryDelegatorsDTO"),
    ];

    private static readonly HashSet<string> Amounts =
    [
        "amount", "available_rewards", "coins_per_utxo_size", "controlled_stakes", "delegated_stakes", "delegated_stakes_lifetime",
        "deposit",
        "fee",
        "fees",
        "fixed_cost",
        "key_deposit",
        "min_fee_a",
        "min_fee_b",
        "min_pool_cost",
        "min_utxo_value",
        "out_sum",
        "pledge",
        "pool_deposit", "quantity", "sums", "total", "total_balance", "total_rewards", "total_supply", "total_withdrawals", "value",
    ];

    /// <summary>Whatever their sender chose of all 64 bits.</summary>
    private static readonly HashSet<string> Unsigned = ["invalid_before", "invalid_hereafter", "key"];

    private static readonly HashSet<string> Rates =
    [
        "decentralisation", "influence", "margin", "monetary_expand_rate", "pcts", "price_mem", "price_step", "treasury_growth_rate",
    ];

    /// <summary>The type in C#; null for a name that no rule knows to be an amount, and that is whole then.</summary>
    public static string? Of(string type, string name) =>
        Shared.Contains((name, type)) ? null
        : Amounts.Contains(name) ? "decimal"
        : Rates.Contains(name) || name.EndsWith("_lifetime_avg", StringComparison.Ordinal) ? "double"
        : Unsigned.Contains(name) ? "ulong"
        : null;

    /// <summary>A type of the facts by the rule; <paramref name="fact"/> is what the facts have.</summary>
    public static string Applied(string type, string name, string fact)
    {
        const string ListOf = "list of ";
        string element = fact.StartsWith(ListOf, StringComparison.Ordinal) ? fact[ListOf.Length..] : fact;
        if (element is not ("int" or "long" or "ulong" or "decimal" or "double")) return fact;
        string? ruled = Of(type, name) ?? (element is "int" or "long" ? null : Whole(name));
        return ruled is null ? fact : fact[..^element.Length] + ruled;
    }

    /// <summary>What the server holds as a decimal and is a count, a size or an epoch.</summary>
    private static string Whole(string name) =>
        name.StartsWith("max_", StringComparison.Ordinal) && (name.Contains("_ex_", StringComparison.Ordinal) || name == "max_val_size")
            || name.EndsWith("_epoch_no", StringComparison.Ordinal)
            ? "long"
            : "int";
}
