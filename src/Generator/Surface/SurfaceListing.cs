using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CardanoBI.Generator.Surface;

/// <summary>
/// What the last release promised: a line for each member, in the form of <see cref="SurfaceMember.Line"/>. Empty lines and lines that
/// begin with '#' are ignored.
/// </summary>
internal sealed record SurfaceListing(EquatableArray<ListedMember> Members, EquatableArray<Finding> Findings)
{
    public static SurfaceListing Read(SourceText text, DiagnosticBag diagnostics)
    {
        var members = new List<ListedMember>();
        foreach (TextLine line in text.Lines)
        {
            string written = line.ToString().Trim();
            if (written.Length == 0 || written[0] == '#') continue;
            int end = written.IndexOf(SurfaceMember.Separator, StringComparison.Ordinal);
            if (end <= 0)
            {
                diagnostics.Report(Descriptors.SurfaceLineUnreadable, line.Span, written);
            }
            else
            {
                members.Add(new ListedMember(
                    new SurfaceMember(written.Substring(0, end), written.Substring(end + SurfaceMember.Separator.Length)),
                    diagnostics.Locate(line.Span)));
            }
        }

        return new SurfaceListing(members.ToEquatableArray(), diagnostics.ToEquatableArray());
    }
}

internal sealed record ListedMember(SurfaceMember Member, SourceLocation Location);
