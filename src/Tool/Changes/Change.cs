using CardanoBI.Generator.Diagnostics;

namespace CardanoBI.Gen.Changes;

/// <summary>A single difference, in words.</summary>
/// <param name="Kind">An identifier for programs: <c>parameter-limit</c>.</param>
/// <param name="Words">The description; it names the cell, and text from a page is in code spans.</param>
/// <param name="Weight">The version step that it asks for if nobody is broken.</param>
/// <param name="Effects">
/// The effects; those on the client's surface are what the change can cause, which <see cref="SettledChanges"/> checks against the surface.
/// </param>
internal sealed record Change(ChangeSubject Subject, string Kind, string Words, Verdict Weight, Effects Effects)
{
    /// <summary>Its place in the old pages; null for an addition.</summary>
    public SourceLocation? Old { get; init; }

    /// <summary>Its place in the new pages; null for a removal.</summary>
    public SourceLocation? New { get; init; }

    /// <summary>Members of the old client that it can break, without their parameters: <c>AccountAsset.Quantity</c>.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>Types of the old client that can break the members that mention them.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    public Verdict Verdict =>
        Effects.IsBreaking() ? Verdict.Major
        : Effects.HasFlag(Effects.Warning) && Weight < Verdict.Minor ? Verdict.Minor
        : Weight;

    public bool Touches(SurfaceBreak broken) => Members.Contains(broken.Member.Key) || Types.Any(broken.Mentions);
}

/// <summary>The subject by which changes are grouped.</summary>
/// <param name="Name">An operation's method and route, a type's name in C#, a page's path; empty for the client as a whole.</param>
internal sealed record ChangeSubject(SubjectKind Kind, string Name)
{
    public static readonly ChangeSubject Client = new(SubjectKind.Client, "");

    public static ChangeSubject Operation(string key) => new(SubjectKind.Operation, key);

    public static ChangeSubject Type(string name) => new(SubjectKind.Type, name);

    public static ChangeSubject Page(string path) => new(SubjectKind.Page, path);
}

internal enum SubjectKind { Operation, Type, Client, Page }
