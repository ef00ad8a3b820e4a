using System.Text.Json;

namespace CardanoBI.Sandbox.Data;

/// <summary>
/// Members that rows have instead of their own: those that are the same in all rows, the one in which three of five rows tie, or those of
/// the server's exceptional rows, one of which in turn is every tenth row.
/// </summary>
internal sealed class ReplacedMembers
{
    private const int ExceptionEvery = 10;
    private const int TiedOf = 5;
    private const int Tied = 3;

    private readonly ObjectValue? _alike;
    private readonly ObjectValue? _tie;
    private readonly IReadOnlyList<ObjectValue> _exceptions;

    private ReplacedMembers(ObjectValue? alike, ObjectValue? tie, IReadOnlyList<ObjectValue> exceptions) =>
        (_alike, _tie, _exceptions) = (alike, tie, exceptions);

    public static ReplacedMembers None { get; } = new(null, null, []);

    public bool AreTies => _tie is not null;

    /// <summary>Replaces a member of other rows by that of the first documented row.</summary>
    public static ReplacedMembers Tie(SampleValue? first, string column) =>
        new(null, (first as ObjectValue)?.Only([column]), []);

    /// <summary>
    /// Replaces columns that are the same in all rows by those of the first documented row, and takes the JSON objects of exceptional rows.
    /// </summary>
    public static ReplacedMembers Natural(SampleValue? first, IReadOnlyList<string> alike, IReadOnlyList<string> exceptions) =>
        new(alike.Count == 0 ? null : (first as ObjectValue)?.Only(alike), null, [.. exceptions.Select(Read)]);

    /// <summary>The members to replace in a row; a documented row (variant 0) is never exceptional.</summary>
    public ObjectValue? In(int index, int variant)
    {
        if (_tie is not null) return index % TiedOf < Tied ? _tie : null;
        return _exceptions.Count > 0 && variant != 0 && index % ExceptionEvery == ExceptionEvery - 1
            ? _exceptions[index / ExceptionEvery % _exceptions.Count]
            : _alike;
    }

    private static ObjectValue Read(string json) =>
        SampleValueReader.ReadObject(JsonSerializer.Deserialize<JsonElement>(json), static _ => true);
}
