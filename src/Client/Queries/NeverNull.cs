using System.ComponentModel;

namespace CardanoBI.Client.Queries;

/// <summary>
/// What only null can be: an operator that takes it is chosen for null alone, and says when it is compiled that the field never is.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NeverNull
{
    internal const string Message = "This field is never null.";

    private NeverNull()
    {
    }
}
