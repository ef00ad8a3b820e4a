namespace CardanoBI.Client.Queries;

/// <summary>A field that the server sorts by. It refuses functions of fields, and fails on bytes, so those are none.</summary>
public interface ISortable
{
    /// <summary>Its name on the wire.</summary>
    internal string Text { get; }
}
