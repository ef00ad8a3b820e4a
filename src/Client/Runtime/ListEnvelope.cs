using System.ComponentModel;

namespace CardanoBI.Client.Runtime;

/// <summary>What stands around the rows of a list.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ListEnvelope
{
    None,

    OData,
}
