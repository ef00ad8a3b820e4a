namespace CardanoBI.Client.Runtime;

/// <summary>What makes rows of an answer: the endpoint itself, or a selection of its columns.</summary>
internal interface IRowSource<T>
{
    ListOperation<T> Operation { get; }
}
