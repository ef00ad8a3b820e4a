using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Queries;

/// <summary>A documented member of a row, which a query can select.</summary>
/// <typeparam name="T">Its type in C#.</typeparam>
public interface IField<T>
{
    /// <summary>Its name on the wire.</summary>
    string Name { get; }

    internal ReadValue<T> Read { get; }

    /// <summary>Whether a row without it has null there.</summary>
    internal bool MayBeMissing { get; }
}
