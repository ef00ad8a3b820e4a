namespace CardanoBI.Client.Queries;

/// <summary>A field that the server can sort by. It rejects functions of fields, and fails on bytes.</summary>
public interface ISortable
{
    /// <summary>Its name on the wire.</summary>
    internal string Text { get; }
}
