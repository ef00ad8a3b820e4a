using CardanoBI.Generator.Model;

namespace CardanoBI.Generator.Binding;

/// <summary>A response type of the client, and who brought it in.</summary>
/// <param name="IsPinned">Whether the overlay gave the name; only then may several operations share it.</param>
/// <param name="Schema">The table that describes it; null where only a sample does.</param>
internal sealed record LinkedType(ResponseType Model, LinkedOperation Owner, bool IsPinned, string? Schema)
{
    private string[]? _references;
    private TypeOrigin? _origin;

    public TypeOrigin Origin => _origin ??= new TypeOrigin(Model.Name, Owner.Anchor, Schema);

    /// <summary>The response types that the properties name. Kept, because a type outlives many edits of other pages.</summary>
    public IReadOnlyList<string> References => _references ??= Model.Properties.Items.Select(property => NameIn(property.Type)).OfType<string>().Distinct().ToArray();

    /// <summary>The response type that a reference leads to, through lists of any depth; null where it leads to none.</summary>
    public static string? NameIn(TypeReference reference)
    {
        while (reference.Element is not null) reference = reference.Element;
        return reference.Kind == TypeKind.Response ? reference.Name : null;
    }
}
