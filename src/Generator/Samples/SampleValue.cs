using Microsoft.CodeAnalysis.Text;

namespace CardanoBI.Generator.Samples;

internal enum SampleKind { Null, Boolean, String, Number, Array, Object }

/// <summary>A value of a JSON sample and its position in the page.</summary>
/// <param name="Text">The characters of a string, or the digits of a number as written.</param>
internal sealed record SampleValue(
    SampleKind Kind, TextSpan Span, string Text, IReadOnlyList<SampleValue> Items, IReadOnlyList<SampleMember> Members)
{
    /// <summary>Whether it is the row that the documentation writes for omitted rows.</summary>
    public bool IsElision => Kind == SampleKind.String && IsEllipsis(Text);

    public static bool IsEllipsis(string text) => text is "..." or "…";

    public SampleValue? Member(string name)
    {
        foreach (SampleMember member in Members)
            if (member.Name == name) return member.Value;
        return null;
    }
}

internal sealed record SampleMember(string Name, TextSpan NameSpan, SampleValue Value);
