using CardanoBI.Client.Json;

namespace CardanoBI.Client.Runtime;

public ref partial struct JsonReader
{
    public readonly Exception MissingMember(string name) =>
        JsonFault.At(
            JsonPath.Find(_json, _reader.TokenStartIndex).Member(name),
            _reader.TokenStartIndex + _start,
            "expected this member, found none");

    public readonly Exception Fault(string problem) =>
        JsonFault.At(JsonPath.Find(_json, _reader.TokenStartIndex), _reader.TokenStartIndex + _start, problem);
}
