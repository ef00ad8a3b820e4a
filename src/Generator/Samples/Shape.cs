using CardanoBI.Generator.Diagnostics;

namespace CardanoBI.Generator.Samples;

/// <summary>The 200 sample of an operation: the kind of response that it shows, and the shape of a row.</summary>
/// <param name="Kind">The kind of response that the sample shows; the overlay may know better.</param>
/// <param name="Row">What a row (or the one object) looks like; null if the sample shows none, as in <c>["..."]</c>.</param>
internal sealed record DocumentedSample(ResponseKind Kind, Shape? Row);

internal enum ResponseKind { Object, Array, ODataCollection, ODataEntity }

/// <summary>Everything that the samples show of a value, joined over all places where it was seen.</summary>
/// <param name="Members">An object's members in the order first seen.</param>
/// <param name="Element">What the elements of an array look like; null if none was seen.</param>
internal sealed record Shape(ShapeKinds Kinds, ShapeMembers Members, Shape? Element)
{
    public bool Has(ShapeKinds kind) => (Kinds & kind) != 0;

    public Shape? Member(string wireName) => Members.Find(wireName);

    /// <summary>The names of all members at any depth; a name may occur more than once.</summary>
    public IEnumerable<string> MemberNames =>
        Members.SelectMany(member => member.Shape.MemberNames.Prepend(member.WireName)).Concat(Element?.MemberNames ?? []);

    /// <summary>Joins all sightings of a value; joining only ever adds evidence. Null if there are none.</summary>
    public static Shape? Join(IEnumerable<Shape?> sightings)
    {
        List<Shape> seen = sightings.OfType<Shape>().ToList();
        if (seen.Count <= 1) return seen.FirstOrDefault();
        var joined = new ShapeBuilder();
        foreach (Shape shape in seen) joined.Add(shape);
        return joined.Build();
    }
}

internal sealed record ShapeMember(string WireName, Shape Shape);

/// <summary>The kinds of JSON value that a sample showed. The number kinds say what the widest number seen needs.</summary>
[Flags]
internal enum ShapeKinds
{
    None = 0,
    Null = 1,
    Boolean = 2,
    String = 4,
    Object = 8,
    Array = 16,
    Int32 = 32,
    Int64 = 64,
    UInt64 = 128,
    /// <summary>A number that a decimal holds exactly but no 64-bit integer holds.</summary>
    Decimal = 256,
    /// <summary>A number that no decimal holds exactly.</summary>
    WideNumber = 512,
    /// <summary>A string that is not an instant (yyyy-MM-ddTHH:mm:ss…).</summary>
    NotInstant = 1024,
    /// <summary>A string that is not padded base64.</summary>
    NotBase64 = 2048,

    Integers = Int32 | Int64 | UInt64,
    Numbers = Integers | Decimal | WideNumber,
}

internal static class ShapeKindsExtensions
{
    /// <summary>Every kind that a value was seen as, one by one.</summary>
    public static IEnumerable<ShapeKinds> Each(this ShapeKinds kinds)
    {
        for (int flag = 1; flag <= (int)ShapeKinds.NotBase64; flag <<= 1)
            if (((int)kinds & flag) != 0) yield return (ShapeKinds)flag;
    }

    /// <summary>The first value of a kind that the sample shows at an <see cref="Anchor.Sample"/>.</summary>
    public static Anchor Showing(this Anchor sample, ShapeKinds kind) => sample with { Part = (int)kind };
}
