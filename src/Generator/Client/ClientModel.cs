using CardanoBI.Generator.Basics;

namespace CardanoBI.Generator.Client;

/// <summary>
/// The whole emitted client, with all decisions made and all names final. Each item of <see cref="Resources"/> or <see cref="Types"/> is
/// one file.
/// </summary>
internal sealed record ClientModel(
    Root Root,
    EquatableArray<ResourceClient> Resources,
    EquatableArray<TypeFile> Types,
    EquatableArray<CatalogueEntry> Catalogue)
{
    /// <summary>Every response type, in whichever file it is.</summary>
    public IEnumerable<ResponseType> AllTypes => Resources.SelectMany(resource => resource.Types).Concat(Types.Select(file => file.Type));

    public static ClientModel Empty(EmissionContext context) => new(new Root(context, [], []), [], [], []);
}

/// <summary>What every emitted file needs to know about the build.</summary>
/// <param name="Accessibility"><c>public</c> or <c>internal</c>.</param>
internal sealed record EmissionContext(string Namespace, string Accessibility);

/// <summary>The root class and a class for each domain.</summary>
/// <param name="QueryOptionSets">The sets that some list supports.</param>
internal sealed record Root(EmissionContext Context, EquatableArray<Domain> Domains, EquatableArray<QueryOptionSet> QueryOptionSets);

/// <param name="Name">The property on the root class: <c>Core</c>.</param>
internal sealed record Domain(string Name, string ClassName, string Segment, EquatableArray<ResourceReference> Resources);

/// <param name="Name">The property on the domain's class: <c>Accounts</c>.</param>
internal sealed record ResourceReference(string Name, string ClassName, string Segment);

/// <summary>The class of one resource: its operations, and the types that no other resource names.</summary>
internal sealed record ResourceClient(
    EmissionContext Context,
    string Domain,
    string Name,
    string ClassName,
    string RoutePrefix,
    EquatableArray<PageReference> Pages,
    EquatableArray<Operation> Operations,
    EquatableArray<ResponseType> Types)
{
    /// <summary>The known values of arguments, a class of constants for all arguments of one name.</summary>
    public EquatableArray<ArgumentValues> ArgumentValues { get; init; }
}

/// <param name="WireName">The argument's.</param>
internal sealed record ArgumentValues(string WireName, ValueSet Set);

/// <param name="Label">The page's name in the documentation's sidebar; empty where it has none.</param>
internal sealed record PageReference(string Path, string Label);

/// <summary>A response type with its own file: its name is set by the overlay, or its resource has no operation left.</summary>
internal sealed record TypeFile(EmissionContext Context, ResponseType Type);

/// <summary>
/// An operation in the catalogue; its line is looked up when the catalogue's
/// file is written, so that the model does not change when a line moves.
/// </summary>
internal sealed record CatalogueEntry(string HolderName, string Page, int Index);
