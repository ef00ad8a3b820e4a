using CardanoBI.Generator.Basics;

namespace CardanoBI.Generator.Pages;

/// <param name="Deprecation">The page's sentence about its deprecation; empty if it is not deprecated.</param>
internal sealed record DocumentedParameter(
    string WireName,
    string Description,
    ParameterPlace Place,
    ParameterType Type,
    bool IsRequired,
    ParameterFacts Facts,
    string Deprecation = "")
{
    /// <summary>The values that the description lists in full; none if it lists none.</summary>
    public EquatableArray<string> Values { get; init; }
}

internal enum ParameterPlace { Path, Query }

internal enum ParameterType { String, Integer, Number, Boolean, DateTime }

/// <summary>What a parameter's description says that has no column in the table.</summary>
/// <param name="Default">As in <c>defaults to 20</c>.</param>
/// <param name="Maximum">As in <c>max 100</c>.</param>
/// <param name="Order">Set where the prose offers <c>asc</c> and <c>desc</c>.</param>
internal sealed record ParameterFacts(long? Default, long? Maximum, DocumentedOrder? Order)
{
    public static readonly ParameterFacts None = new(null, null, null);
}

/// <summary>The order of a list if the caller does not choose one.</summary>
internal enum DocumentedOrder
{
    /// <summary>The prose offers both and does not say which is the default.</summary>
    Unstated,
    Ascending,
    Descending,
}
