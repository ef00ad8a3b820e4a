using System.ComponentModel;

namespace CardanoBI.Client.Runtime;

/// <summary>What stands around the rows of a list: nothing, or an object whose <c>value</c> they are.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ListEnvelope
{
    None,
    OData,
}
