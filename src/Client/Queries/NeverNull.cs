using System.ComponentModel;

namespace CardanoBI.Client.Queries;

/// <summary>
/// A type whose only value is null: an operator that takes it is chosen only for null, and reports at compile time that the field is never
/// null.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NeverNull
{
    internal const string Message = "This field is never null.";

    private NeverNull()
    {
    }
}
