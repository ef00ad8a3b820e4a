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

    /// <summary>The types that rows lead to, and those that they lead to in turn.</summary>
    public static List<LinkedType> Reach(IEnumerable<TypeReference> rows, IReadOnlyDictionary<string, LinkedType> types)
    {
        var reached = new Dictionary<string, LinkedType>(types.Count, StringComparer.Ordinal);
        var open = new Stack<string>(rows.Select(NameIn).OfType<string>());
        while (open.Count > 0)
        {
            string name = open.Pop();
            if (reached.ContainsKey(name)) continue;
            LinkedType type = types[name];
            reached.Add(name, type);
            foreach (string reference in type.References) open.Push(reference);
        }

        return [.. reached.Values];
    }

    /// <summary>The response type that a reference leads to, through lists of any depth; null where it leads to none.</summary>
    public static string? NameIn(TypeReference reference)
    {
        while (reference.Element is not null) reference = reference.Element;
        return reference.Kind == TypeKind.Response ? reference.Name : null;
    }
}
