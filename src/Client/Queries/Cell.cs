using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Queries;

/// <summary>A selected member of a row while the row is read.</summary>
internal struct Cell<T>
{
    private T? _value;
    private bool _isThere;

    public void Read(ref JsonReader reader, IField<T> field)
    {
        _value = field.Read(ref reader);
        _isThere = true;
    }

    public readonly T Value(ref JsonReader reader, IField<T> field) =>
        _isThere || field.MayBeMissing ? _value! : throw reader.MissingMember(field.Name);
}
