namespace CardanoBI.Client.Observability;

/// <summary>A result that holds a number of rows.</summary>
internal interface IRowCount
{
    int RowCount { get; }
}
