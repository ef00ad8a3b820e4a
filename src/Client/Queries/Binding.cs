namespace CardanoBI.Client.Queries;

/// <summary>How tightly OData's operators bind, the loosest first.</summary>
internal enum Binding
{
    /// <summary>Of a text that was not looked into.</summary>
    Unknown,
    Or,
    And,
    Primary,
}
