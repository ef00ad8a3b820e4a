using System.Text.Json;
using CardanoBI.Client.Json;

namespace CardanoBI.Client.Runtime;

public ref partial struct JsonReader
{
    private readonly int ValueOffset => _json.Length - _bytesFromValue;

    public readonly Exception MissingMember(string name) =>
        JsonFault.At(JsonPath.Find(_json, ValueOffset).Member(name), ValueOffset + _start, "expected this member, found none");

    public readonly Exception Fault(string problem) => JsonFault.At(JsonPath.Find(_json, ValueOffset), ValueOffset + _start, problem);

    /// <summary>What is wrong, and where, <see cref="JsonFault.Malformed"/> finds out.</summary>
    private static JsonException Malformed() => new();
}
