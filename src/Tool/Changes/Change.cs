using CardanoBI.Generator.Diagnostics;

namespace CardanoBI.Gen.Changes;

/// <summary>One thing that is different, in words.</summary>
/// <param name="Kind">A word for programs: <c>parameter-limit</c>.</param>
/// <param name="Words">Names the cell; what comes from a page stands in code spans.</param>
/// <param name="Weight">The step of the version where nobody is broken.</param>
/// <param name="Effects">
/// Of those of the client's surface, what the change can do; <see cref="SettledChanges"/> holds it against the surface.
/// </param>
internal sealed record Change(ChangeSubject Subject, string Kind, string Words, Verdict Weight, Effects Effects)
{
    /// <summary>Where it stands in the old pages; null for what is new.</summary>
    public SourceLocation? Old { get; init; }

    /// <summary>Where it stands in the new pages; null for what is gone.</summary>
    public SourceLocation? New { get; init; }

    /// <summary>Members of the old client that can be broken by it, without their parameters: <c>AccountAsset.Quantity</c>.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>Types of the old client whose mention in a member can break it.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    public Verdict Verdict =>
        Effects.IsBreaking() ? Verdict.Major
        : Effects.HasFlag(Effects.Warning) && Weight < Verdict.Minor ? Verdict.Minor
        : Weight;

    public bool Touches(SurfaceBreak broken) => Members.Contains(broken.Member.Key) || Types.Any(broken.Mentions);
}

/// <summary>What changes are grouped by.</summary>
/// <param name="Name">An operation's method and route, a type's name in C#, a page's path; empty for the client as a whole.</param>
internal sealed record ChangeSubject(SubjectKind Kind, string Name)
{
    public static readonly ChangeSubject Client = new(SubjectKind.Client, "");

    public static ChangeSubject Operation(string key) => new(SubjectKind.Operation, key);

    public static ChangeSubject Type(string name) => new(SubjectKind.Type, name);

    public static ChangeSubject Page(string path) => new(SubjectKind.Page, path);
}

internal enum SubjectKind { Operation, Type, Client, Page }
