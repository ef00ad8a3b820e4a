using Microsoft.CodeAnalysis.Text;

namespace CardanoBI.Generator.Samples;

internal enum SampleKind { Null, Boolean, String, Number, Array, Object }

/// <summary>A value of a JSON sample and where it stands in the page.</summary>
/// <param name="Text">A string's characters, a number's digits as written.</param>
internal sealed record SampleValue(
    SampleKind Kind, TextSpan Span, string Text, IReadOnlyList<SampleValue> Items, IReadOnlyList<SampleMember> Members)
{
    /// <summary>The row the documentation writes for rows left out.</summary>
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
