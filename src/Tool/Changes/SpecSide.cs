using CardanoBI.Gen.Specs;
using CardanoBI.Generator.Client;
using CardanoBI.Generator.Diagnostics;

namespace CardanoBI.Gen.Changes;

/// <summary>One of the two specifications that are compared, with what is looked up in it.</summary>
internal sealed class SpecSide
{
    private readonly Dictionary<string, ResourceClient> _resources;

    public SpecSide(SpecRun run)
    {
        Run = run;
        Spec = run.Linked!;
        Types = Spec.Client.AllTypes.ToDictionary(type => type.Name, StringComparer.Ordinal);
        _resources = Spec.Client.Resources
            .SelectMany(resource => resource.Operations.Select(operation => (operation.HolderName, resource)))
            .ToDictionary(known => known.HolderName, known => known.resource, StringComparer.Ordinal);
    }

    public SpecRun Run { get; }

    public LinkedSpec Spec { get; }

    public IReadOnlyDictionary<string, ResponseType> Types { get; }

    public ResourceClient ResourceOf(SpecOperation operation) => _resources[operation.Client.HolderName];

    public SourceLocation? Find(Anchor anchor) => Spec.Places.Find(anchor);

    /// <summary>The operation's methods as members of the client.</summary>
    public IReadOnlyList<string> MethodsOf(SpecOperation operation)
    {
        string resource = ResourceOf(operation).ClassName;
        MethodNames methods = operation.Client.Methods;
        return [$"{resource}.{methods.Get}", $"{resource}.{methods.Enumerate}", $"{resource}.{methods.Query}"];
    }
}
