using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Client;
using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Overlay;
using CardanoBI.Generator.Pages;
using CardanoBI.Generator.Samples;

namespace CardanoBI.Generator.Linking;

/// <summary>Decides the C# type of a row or a property: first by the overlay, then by the table, then by what samples show.</summary>
/// <param name="meet">Called with every response type on the way.</param>
internal sealed class PropertyFactory(OverlayLookup overlay, CSharpNames names, List<Finding> findings, Action<TypeSighting> meet)
{
    /// <summary>An object with more members than a table may have rows is a dictionary, whatever it represents.</summary>
    private const int MaximumMembers = 1000;

    /// <summary>
    /// The path at which nested lists end: their readers are lambdas within lambdas, and each level doubles the compiler's work.
    /// </summary>
    private const string DeepestList = "[][][][]";

    private const ShapeKinds Decisive = ShapeKinds.Boolean | ShapeKinds.String | ShapeKinds.Object | ShapeKinds.Array | ShapeKinds.Numbers;

    /// <summary>The type of a row; a row that is not an object is the value itself.</summary>
    public TypeReference Row(SharedRow row)
    {
        NamedOperation owner = row.Owner;
        DocumentedSchema? schema = owner.Documented.Schema;
        bool isRecord = schema is not null || (row.Shape?.Has(ShapeKinds.Object) == true && row.Shape.Members.Count <= MaximumMembers);
        if (!isRecord) return FromShape(new Value(owner, owner.TypeName, null, row.Shape, "", owner.Anchor)) with { IsNullable = false };
        return Response(
            new TypeSighting(owner.TypeName, owner.Facts.Type is not null, owner, owner.TypeName, schema, row.Shape, "", row.Operations));
    }

    /// <summary>Visits the types that the properties at a place lead to.</summary>
    public void Follow(TypeSighting sighting)
    {
        PropertyWords words = Words(sighting);
        foreach (DocumentedProperty property in Documented(sighting.Schema, sighting.Shape))
        {
            if (MayHoldTypes(property.Type.Kind))
                Resolve(sighting, property, words.Of(property.WireName, isUnseen: false), sighting.Shape?.Member(property.WireName));
        }
    }

    /// <summary>The properties of a type at one of its places.</summary>
    /// <param name="evidence">What samples show of the type, at all of its places.</param>
    public List<Property> Properties(TypeSighting sighting, Shape? evidence)
    {
        var properties = new List<Property>();
        PropertyWords words = Words(sighting);
        bool isShown = evidence?.Has(ShapeKinds.Object) == true;
        foreach (DocumentedProperty property in Documented(sighting.Schema, evidence))
        {
            Shape? shown = evidence?.Member(property.WireName);
            PropertyFacts facts = words.Of(property.WireName, isUnseen: isShown && shown is null);
            string name = facts.Name is not null
                ? CSharpNames.MoveAside(facts.Name, sighting.Name)
                : names.Property(property.WireName, sighting.Name);
            if (CSharpNames.Problem(name) is { } problem)
            {
                findings.Add(Finding.At(problem, NameAnchor(sighting, property.WireName), property.WireName));
                continue;
            }

            TypeReference type = Resolve(sighting, property, facts, shown);
            words.Fit(property.WireName, facts, type);
            properties.Add(new Property(
                property.WireName, name, type with { IsNullable = facts.Nullable ?? true }, facts.Description ?? property.Description)
                {
                    Deprecation = facts.Deprecation ?? property.Deprecation,
                    Values = type.IsOfTexts
                        ? names.Values(facts.Values ?? property.Values, name, sighting.Name)
                        : null,
                });
        }

        return WithoutCollisions(properties, sighting);
    }

    private PropertyWords Words(TypeSighting sighting) =>
        overlay.Properties(sighting.Name, [.. sighting.Row.Select(operation => operation.Key)]);

    private static IEnumerable<DocumentedProperty> Documented(DocumentedSchema? schema, Shape? shape) =>
        schema is not null
            ? schema.Properties
            : (shape?.Members ?? ShapeMembers.None)
                .Select(member => new DocumentedProperty(member.WireName, new DocumentedType(DocumentedTypeKind.Undefined), ""));

    private static bool MayHoldTypes(DocumentedTypeKind kind) =>
        kind is DocumentedTypeKind.Array or DocumentedTypeKind.Object or DocumentedTypeKind.Undefined or DocumentedTypeKind.Named;

    /// <summary>The type of a property; whether it may be null is decided elsewhere.</summary>
    private TypeReference Resolve(TypeSighting sighting, DocumentedProperty property, PropertyFacts facts, Shape? shape)
    {
        if (facts.Type is { Kind: not TypeKind.Response } pinned) return pinned;
        if (!MayHoldTypes(property.Type.Kind)) return new TypeReference(Scalar(property.Type.Kind));
        if (property.Type.Kind == DocumentedTypeKind.Named) return Named(sighting, property, facts, shape);
        Anchor anchor = sighting.Schema is null
            ? NameAnchor(sighting, property.WireName)
            : sighting.Owner.Anchor.PropertyType(sighting.Schema.Name, property.WireName);
        string nestedName = sighting.Name + "_" + names.Pascal(property.WireName),
            path = MemberPath.Member(sighting.Path, property.WireName);
        var value = new Value(sighting.Owner, nestedName, facts.Type?.Name, shape, path, anchor);
        bool isList = property.Type.Kind == DocumentedTypeKind.Array || facts.Items is not null;
        TypeReference? items = facts.Items ?? (property.Type.Element is { } element ? new TypeReference(Scalar(element)) : null);
        return isList ? List(value with { PinnedName = null }, items) : FromShape(value);
    }

    /// <param name="pinned">What the overlay says about the elements, or else the table.</param>
    private TypeReference List(Value list, TypeReference? pinned)
    {
        Value element = list.Element();
        bool mayBeNull = element.Shape?.Has(ShapeKinds.Null) == true;
        return new TypeReference(TypeKind.List, Element: pinned is { Kind: not TypeKind.Response }
            ? pinned with { IsNullable = mayBeNull }
            : FromShape(element with { PinnedName = pinned?.Name }));
    }

    /// <summary>A type with its own table; a list of it if the sample shows a list.</summary>
    private TypeReference Named(TypeSighting sighting, DocumentedProperty property, PropertyFacts facts, Shape? shape)
    {
        NamedOperation owner = sighting.Owner;
        string documentedName = property.Type.Name, path = MemberPath.Member(sighting.Path, property.WireName);
        DocumentedSchema schema = owner.NamedSchema(documentedName);
        bool isList = property.Type.IsList || (shape?.Has(ShapeKinds.Array) == true && !shape.Has(ShapeKinds.Object));
        string? pinnedName = (isList ? facts.Items ?? facts.Type : facts.Type) is { Kind: TypeKind.Response } pinned ? pinned.Name : null;
        TypeReference type = Response(new TypeSighting(
            pinnedName ?? owner.TypeName + "_" + names.Pascal(documentedName),
            pinnedName is not null,
            owner,
            owner.TypeName + "/" + documentedName,
            schema, isList ? shape?.Element : shape, isList ? MemberPath.Elements(path) : path, []));
        return isList ? new TypeReference(TypeKind.List, Element: type) : type;
    }

    /// <summary>The type of a value that only samples show.</summary>
    private TypeReference FromShape(Value value)
    {
        Shape? shape = value.Shape;
        ShapeKinds kinds = (shape?.Kinds ?? ShapeKinds.None) & Decisive;
        TypeReference? type = kinds switch
        {
            ShapeKinds.Boolean => new TypeReference(TypeKind.Boolean),
            ShapeKinds.String => new TypeReference(TypeKind.String),
            ShapeKinds.Object when shape!.Members.Count <= MaximumMembers => Response(value.Sighting()),
            ShapeKinds.Array when !value.Path.EndsWith(DeepestList, StringComparison.Ordinal) =>
                new TypeReference(TypeKind.List, Element: FromShape(value.Element())),
            _ when kinds != ShapeKinds.None && (kinds & ~ShapeKinds.Numbers) == 0 => new TypeReference(Number(kinds)),
            _ => null,
        };
        if (type is null)
            findings.Add(Finding.At(Descriptors.ElementUnknown, value.Anchor, value.Path.Length == 0 ? value.Owner.Key : value.Path));
        return (type ?? new TypeReference(TypeKind.Json)) with { IsNullable = shape?.Has(ShapeKinds.Null) == true };
    }

    private TypeReference Response(TypeSighting sighting)
    {
        meet(sighting);
        return new TypeReference(TypeKind.Response, Name: sighting.Name);
    }

    private List<Property> WithoutCollisions(List<Property> properties, TypeSighting sighting)
    {
        HashSet<string> meeting = Duplicates.In(properties.SelectMany(DeclaredBy).ToList(), StringComparer.Ordinal);
        if (meeting.Count == 0) return properties;
        foreach (Property property in properties.Where(IsMeeting))
        {
            string name = DeclaredBy(property).First(meeting.Contains);
            string other = properties.First(candidate => candidate != property && DeclaredBy(candidate).Contains(name)).WireName;
            findings.Add(Finding.At(
                Descriptors.PropertyNameCollision, NameAnchor(sighting, property.WireName), property.WireName, other, name));
        }

        return properties.Where(property => !IsMeeting(property)).ToList();

        bool IsMeeting(Property property) => DeclaredBy(property).Any(meeting.Contains);
    }

    /// <summary>The members that a property brings into its type.</summary>
    private static string[] DeclaredBy(Property property) =>
        property.Values is { } values ? [property.Name, values.Name] : [property.Name];

    private static Anchor NameAnchor(TypeSighting sighting, string wireName) =>
        sighting.Schema is not null
            ? sighting.Owner.Anchor.PropertyName(sighting.Schema.Name, wireName)
            : sighting.Owner.Anchor.Sample(MemberPath.Member(sighting.Path, wireName));

    private static TypeKind Number(ShapeKinds kinds) =>
        (kinds & ShapeKinds.WideNumber) != 0 ? TypeKind.Double
        : (kinds & ShapeKinds.Decimal) != 0 ? TypeKind.Decimal
        : (kinds & ShapeKinds.UInt64) != 0 ? TypeKind.UInt64
        : TypeKind.Int64;

    private static TypeKind Scalar(DocumentedTypeKind kind) => kind switch
    {
        DocumentedTypeKind.Bytes => TypeKind.Bytes,
        DocumentedTypeKind.DateTime => TypeKind.DateTimeOffset,
        DocumentedTypeKind.Boolean => TypeKind.Boolean,
        DocumentedTypeKind.Int32 => TypeKind.Int32,
        DocumentedTypeKind.Int64 => TypeKind.Int64,
        DocumentedTypeKind.UInt64 => TypeKind.UInt64,
        DocumentedTypeKind.Number => TypeKind.Decimal,
        _ => TypeKind.String,
    };

    /// <summary>A value that only samples show.</summary>
    /// <param name="Name">The name of its type if it is an object, unless the overlay sets another name.</param>
    private sealed record Value(NamedOperation Owner, string Name, string? PinnedName, Shape? Shape, string Path, Anchor Anchor)
    {
        public Value Element() => this with { Shape = Shape?.Element, Path = MemberPath.Elements(Path) };

        public TypeSighting Sighting() =>
            new(PinnedName ?? Name, PinnedName is not null, Owner, Owner.TypeName + "/" + Path, null, Shape, Path, []);
    }
}
