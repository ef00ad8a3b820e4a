namespace CardanoBI.Sandbox;

/// <summary>The kind of response that an operation really gives, whatever its page's sample looks like.</summary>
public enum SandboxResponse
{
    /// <summary>A JSON array of rows.</summary>
    Array,

    /// <summary>One JSON object.</summary>
    Object,

    /// <summary>An OData envelope: <c>{"@odata.context", "@odata.count"?, "value": [rows], "@odata.nextLink"?}</c>.</summary>
    ODataCollection,

    /// <summary>One JSON object with an inline <c>@odata.context</c> as its first member.</summary>
    ODataEntity,
}
