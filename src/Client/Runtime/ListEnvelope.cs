using System.ComponentModel;

namespace CardanoBI.Client.Runtime;

/// <summary>What stands around the rows of a list.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ListEnvelope
{
    /// <summary>Nothing: the answer is the array of rows.</summary>
    None,

    /// <summary>An object whose <c>value</c> is the array, with <c>@odata.count</c> and <c>@odata.nextLink</c> where the server sends them.</summary>
    OData,
}
