using CardanoBI.Gen.Specs;
using CardanoBI.Generator.Client;
using CardanoBI.Generator.Diagnostics;

namespace CardanoBI.Gen.Changes;

/// <summary>One of the two compared specifications, with indexes for what is looked up in it.</summary>
internal sealed class SpecSide
{
    private readonly Dictionary<string, ResourceClient> _resources;
    private readonly HashSet<string> _refused, _damaged;

    public SpecSide(SpecRun run)
    {
        Run = run;
        Spec = run.Linked!;
        Types = Spec.Client.AllTypes.ToDictionary(type => type.Name, StringComparer.Ordinal);
        HashSet<string> known = [.. Spec.Operations.Select(operation => operation.Key)];
        _refused =
        [
            .. Spec.Pages
                .SelectMany(page => page.Model.Operations.Select(operation => operation.Key).Concat(page.Model.Refused))
                .Where(key => !known.Contains(key))
                .Select(OperationPairs.Shape),
        ];
        _damaged = [.. Spec.Pages.Where(page => page.Model.HasErrors).Select(page => page.Model.Path)];
        _resources = Spec.Client.Resources
            .SelectMany(resource => resource.Operations.Select(operation => (operation.HolderName, resource)))
            .ToDictionary(known => known.HolderName, known => known.resource, StringComparer.Ordinal);
    }

    public SpecRun Run { get; }

    public LinkedSpec Spec { get; }

    public IReadOnlyDictionary<string, ResponseType> Types { get; }

    /// <summary>Whether something on the pages is missing from the client because of an error.</summary>
    public bool IsPartial => Run.HasErrors;

    public ResourceClient ResourceOf(SpecOperation operation) => _resources[operation.Client.HolderName];

    /// <summary>
    /// Whether an operation that only the other side has may exist here too but with an error: it is documented and was refused, or its
    /// page has an error, perhaps in the very line that names it.
    /// </summary>
    public bool MayHide(SpecOperation operation) =>
        _refused.Contains(OperationPairs.Shape(operation.Key)) || _damaged.Contains(operation.Anchor.Page);

    /// <summary>Whether something on the page is missing because of an error.</summary>
    public bool IsDamaged(string page) => _damaged.Contains(page);

    public SourceLocation? Find(Anchor anchor) => Spec.Places.Find(anchor);

    /// <summary>The operation's methods as members of the client.</summary>
    public IReadOnlyList<string> MethodsOf(SpecOperation operation)
    {
        string resource = ResourceOf(operation).ClassName;
        MethodNames methods = operation.Client.Methods;
        return [$"{resource}.{methods.Get}", $"{resource}.{methods.Enumerate}", $"{resource}.{methods.Query}"];
    }
}
