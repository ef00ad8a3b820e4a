namespace CardanoBI.Generator.Model;

/// <summary>The whole emitted client, every decision made and every name final. One item of <see cref="Clients"/> or <see cref="Types"/> is one file.</summary>
internal sealed record ApiModel(
    Root Root,
    EquatableArray<Client> Clients,
    EquatableArray<TypeFile> Types,
    EquatableArray<CatalogueEntry> Catalogue);

/// <summary>What every emitted file needs to know of the build.</summary>
/// <param name="Accessibility"><c>public</c> or <c>internal</c>.</param>
internal sealed record EmissionContext(string Namespace, string Accessibility);

/// <summary>The root class and a class for each domain.</summary>
internal sealed record Root(EmissionContext Context, EquatableArray<Domain> Domains)
{
    /// <summary>Those that some list honours.</summary>
    public EquatableArray<QueryOptionSet> QueryOptionSets { get; init; }
}

/// <param name="Name">The property on the root class: <c>Core</c>.</param>
internal sealed record Domain(string Name, string ClassName, string Segment, EquatableArray<ClientReference> Clients);

/// <param name="Name">The property on the domain's class: <c>Accounts</c>.</param>
internal sealed record ClientReference(string Name, string ClassName, string Segment);

/// <summary>One resource: its operations and the types that no other resource names.</summary>
internal sealed record Client(
    EmissionContext Context,
    string Domain,
    string Name,
    string ClassName,
    string RoutePrefix,
    EquatableArray<PageReference> Pages,
    EquatableArray<Operation> Operations,
    EquatableArray<ResponseType> Types);

/// <param name="Label">The page's name in the documentation's sidebar; empty where it has none.</param>
internal sealed record PageReference(string Path, string Label);

/// <summary>A response type with a file of its own: one whose name the overlay pins, or whose resource has no operation left.</summary>
internal sealed record TypeFile(EmissionContext Context, ResponseType Type);

/// <param name="Name">The catalogue's name, <c>Core.Accounts.GetAssetsByStakeAddressAsync</c>.</param>
/// <param name="Stem">The method's name without <c>Get</c> and <c>Async</c>.</param>
/// <param name="HolderName">The emitted class that holds the operation's descriptor and builds its request.</param>
/// <param name="RowCap">The number of rows at which the server cuts an answer off; null where the overlay does not say.</param>
/// <param name="RequestName">The request type; empty where the operation has no optional parameter.</param>
/// <param name="Query">What a query of the list can use; null where it cannot be queried.</param>
internal sealed record Operation(
    string Verb,
    Route Route,
    string Name,
    string Stem,
    string HolderName,
    string RequestName,
    string Page,
    string Title,
    string Description,
    EquatableArray<DocumentedStatus> Statuses,
    EquatableArray<Parameter> Parameters,
    ResponseKind ResponseKind,
    TypeReference Row,
    Paging Paging,
    int? RowCap,
    bool IsAnonymous,
    QueryOptionSet? Query)
{
    public bool IsList => ResponseKind is ResponseKind.Array or ResponseKind.ODataCollection;
}

/// <summary>How the rest of a list is read.</summary>
/// <param name="DefaultSize">Rows in an answer where the caller says nothing; for <see cref="PagingKind.Skip"/> the server's cap; 0 where nobody knows.</param>
internal sealed record Paging(PagingKind Kind, int DefaultSize, int MaximumSize);

internal enum PagingKind { None, PageNumber, Skip, NextLink }

/// <param name="Name">The argument's or the property's name in C#, not escaped.</param>
internal sealed record Parameter(
    string WireName,
    string Name,
    ParameterRole Role,
    ParameterClrType Type,
    string Description,
    ParameterFacts Facts)
{
    public bool IsArgument => Role is ParameterRole.Path or ParameterRole.RequiredQuery;
}

internal enum ParameterRole { Path, RequiredQuery, OptionalQuery, PageNo, PageSize }

internal enum ParameterClrType { String, Int32, Int64, Decimal, Boolean, SortOrder }

internal sealed record ResponseType(string Name, string Summary, string Source, EquatableArray<Property> Properties)
{
    public const string FieldsSuffix = "Fields";

    /// <summary>The class by which queries name the fields.</summary>
    public string FieldsName => Name + FieldsSuffix;

    /// <summary>What queries can name; none where no list of the type can be queried.</summary>
    public EquatableArray<Property> QueryFields { get; init; }

    /// <summary>Whether a list of the type can be queried.</summary>
    public bool IsQueried { get; init; }
}

internal sealed record Property(string WireName, string Name, TypeReference Type, string Description);

/// <summary>A C# type of the emitted surface.</summary>
/// <param name="Name">A <see cref="TypeKind.Response"/>'s name; else empty.</param>
/// <param name="Element">A <see cref="TypeKind.List"/>'s element.</param>
internal sealed record TypeReference(TypeKind Kind, bool IsNullable, string Name = "", TypeReference? Element = null);

internal enum TypeKind { String, Bytes, DateTimeOffset, Boolean, Int32, Int64, UInt64, Decimal, Double, Json, Response, List }

/// <summary>An operation in the catalogue; its line is looked up when the catalogue's file is written, so that the model does not change when a line moves.</summary>
internal sealed record CatalogueEntry(string HolderName, string Page, int Index);
