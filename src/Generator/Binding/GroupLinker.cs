using CardanoBI.Generator.Model;
using CardanoBI.Generator.Overlay;

namespace CardanoBI.Generator.Binding;

/// <summary>Makes the types of operations and the methods over them, as if there were no other operations. Whether names meet those of others is the <see cref="Linker"/>'s to see.</summary>
internal static class GroupLinker
{
    public static LinkedGroup Link(IReadOnlyList<LinkedOperation> operations, LinkRules rules, CancellationToken cancellationToken)
    {
        var overlay = new OverlayLookup(rules.Overlay);
        var diagnostics = new List<LinkDiagnostic>();
        var types = new TypeLinker(overlay, rules.Naming, diagnostics);
        types.Link(operations, cancellationToken);

        var linker = new OperationLinker(types, rules.Naming, diagnostics);
        Operation?[] methods = [.. operations.Select(operation => types.IsUsable(operation) ? linker.Link(operation) : null)];
        HashSet<string> queried = new(methods.Where(method => method?.Query is not null).Select(method => method!.Row.Name), StringComparer.Ordinal);
        return new LinkedGroup(
            operations,
            methods,
            [.. types.All.Select(type => queried.Contains(type.Model.Name) ? QueryBinder.Queried(type) : type)],
            [.. diagnostics],
            [.. overlay.Used]);
    }
}
