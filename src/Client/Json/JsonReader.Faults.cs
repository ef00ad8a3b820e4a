using CardanoBI.Client.Json;

namespace CardanoBI.Client.Runtime;

public ref partial struct JsonReader
{
    /// <summary>The error for an object that ended without a member that is always there. To be thrown when <see cref="ReadMember()"/> was false.</summary>
    /// <param name="name">The member's name.</param>
    /// <returns>An exception that names the member's path.</returns>
    public readonly Exception MissingMember(string name)
        => JsonFault.At(JsonPath.Find(_json, _reader.TokenStartIndex).Member(name), _reader.TokenStartIndex + _start, "expected this member, found none");

    /// <summary>The error for the value just read, where emitted code knows more than this reader.</summary>
    /// <param name="problem">What was expected and what was found; never the value itself.</param>
    /// <returns>An exception that names the value's path.</returns>
    public readonly Exception Fault(string problem)
        => JsonFault.At(JsonPath.Find(_json, _reader.TokenStartIndex), _reader.TokenStartIndex + _start, problem);
}
