namespace CardanoBI.Client.Runtime;

/// <summary>A list endpoint, whatever its rows become.</summary>
internal interface IListOperation
{
    string Method { get; }

    string Route { get; }

    string Name { get; }

    bool IsAnonymous { get; }

    Paging Paging { get; }

    ListEnvelope Envelope { get; }
}
