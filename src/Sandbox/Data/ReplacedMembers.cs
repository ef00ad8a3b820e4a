using System.Text.Json;

namespace CardanoBI.Sandbox.Data;

/// <summary>
/// Members that rows have in place of their own: what all rows have alike, the one that three of five rows tie in, or those of the
/// server's exceptional rows, which take turns on every tenth row.
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

    /// <summary>A member of the first documented row that other rows share.</summary>
    public static ReplacedMembers Tie(SampleValue? first, string column) =>
        new(null, (first as ObjectValue)?.Only([column]), []);

    /// <summary>Columns that are as in the first documented row everywhere, and the JSON objects that exceptional rows hold.</summary>
    public static ReplacedMembers Natural(SampleValue? first, IReadOnlyList<string> alike, IReadOnlyList<string> exceptions) =>
        new(alike.Count == 0 ? null : (first as ObjectValue)?.Only(alike), null, [.. exceptions.Select(Read)]);

    /// <summary>A documented row (variant 0) is no exception.</summary>
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
