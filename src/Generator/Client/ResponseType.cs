using CardanoBI.Generator.Basics;

namespace CardanoBI.Generator.Client;

/// <param name="Source">The page that documents it.</param>
internal sealed record ResponseType(string Name, string Summary, string Source, EquatableArray<Property> Properties)
{
    public const string FieldsSuffix = "Fields";

    /// <summary>The class through which queries name the fields.</summary>
    public string FieldsName => Name + FieldsSuffix;

    /// <summary>The properties that queries can name; none if no list of the type can be queried.</summary>
    public EquatableArray<Property> QueryFields { get; init; }

    public bool HasObsolete => Properties.Items.Any(property => property.Deprecation.Length > 0);

    /// <summary>Whether a list of the type can be queried.</summary>
    public bool IsQueried { get; init; }
}

internal sealed record Property(string WireName, string Name, TypeReference Type, string Description)
{
    /// <summary>The sentence about its deprecation; empty if it is not deprecated.</summary>
    public string Deprecation { get; init; } = "";

    /// <summary>The values that the text, or each text of the list, is known to take; null where nobody says.</summary>
    public ValueSet? Values { get; init; }
}

/// <summary>A C# type of the emitted surface.</summary>
/// <param name="Name">The name of a <see cref="TypeKind.Response"/>; empty otherwise.</param>
/// <param name="Element">The element of a <see cref="TypeKind.List"/>.</param>
internal sealed record TypeReference(TypeKind Kind, bool IsNullable = false, string Name = "", TypeReference? Element = null)
{
    /// <summary>The type as messages name it.</summary>
    public string InWords => Kind switch
    {
        TypeKind.Response => Name,
        TypeKind.List => "a list",
        TypeKind.Bytes => "base64",
        TypeKind.DateTimeOffset => "a date-time",
        TypeKind.Json => "any JSON",
        _ => Kind.ToString().ToLowerInvariant(),
    } + (IsNullable ? "" : " and never null");

    /// <summary>Whether it is a text, or a list of texts.</summary>
    public bool IsOfTexts => Kind == TypeKind.String || Element?.Kind == TypeKind.String;

    /// <summary>The response type that the reference leads to, through lists of any depth; null if there is none.</summary>
    public string? ResponseName
    {
        get
        {
            TypeReference innermost = this;
            while (innermost.Element is not null) innermost = innermost.Element;
            return innermost.Kind == TypeKind.Response ? innermost.Name : null;
        }
    }
}

internal enum TypeKind { String, Bytes, DateTimeOffset, Boolean, Int32, Int64, UInt64, Decimal, Double, Json, Response, List }
