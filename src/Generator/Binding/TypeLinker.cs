using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Model;
using CardanoBI.Generator.Overlay;
using Microsoft.CodeAnalysis;
using TypeKind = CardanoBI.Generator.Model.TypeKind;

namespace CardanoBI.Generator.Binding;

/// <summary>Makes the response types: names them, joins the evidence of operations that share one, and refuses names that two different types would take.</summary>
internal sealed partial class TypeLinker
{
    /// <summary>An object that shows more members than a table may have rows is a dictionary, whatever it stands for.</summary>
    private const int MaximumMembers = 1000;

    private readonly OverlayLookup _overlay;
    private readonly Naming _naming;
    private readonly List<LinkDiagnostic> _diagnostics;
    private readonly HashSet<string> _reserved;

    /// <summary>Types by name, case aside: each may become a file, and file names know no case.</summary>
    private readonly Dictionary<string, LinkedType> _types = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, TypeReference> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ShapeBuilder> _evidence = new(StringComparer.Ordinal);

    /// <summary>Types declared and not yet filled with their properties: a queue and no recursion, for a page may chain thousands of types.</summary>
    private readonly Queue<Action> _open = new();
    private readonly HashSet<(LinkedOperation Owner, string Name, string Identity)> _declared = [];

    /// <summary>Names of the row types that cannot be emitted; their operations are left out.</summary>
    private readonly HashSet<string> _broken = new(StringComparer.Ordinal);

    public TypeLinker(OverlayLookup overlay, Naming naming, List<LinkDiagnostic> diagnostics, IEnumerable<string> reservedNames)
    {
        _overlay = overlay;
        _naming = naming;
        _diagnostics = diagnostics;
        _reserved = new HashSet<string>(reservedNames, StringComparer.OrdinalIgnoreCase);
    }

    public bool IsUsable(LinkedOperation operation) => _rows.ContainsKey(operation.TypeName) && !_broken.Contains(operation.TypeName);

    public TypeReference Row(LinkedOperation operation) => _rows[operation.TypeName];

    public IReadOnlyList<LinkedType> All => _types.Values.ToList();

    /// <summary>Links operations whose types nobody has linked yet, and takes in those that have types of their own.</summary>
    public void Link(IReadOnlyList<LinkedOperation> operations, CancellationToken cancellationToken, IReadOnlyDictionary<LinkedOperation, OwnTypes>? own = null)
    {
        List<List<LinkedOperation>> groups = operations
            .GroupBy(operation => operation.TypeName, StringComparer.Ordinal)
            .Select(group => group.ToList())
            .Where(MayShare)
            .ToList();
        List<(LinkedOperation Operation, OwnTypes Types)> linked = [];
        List<List<LinkedOperation>> open = [];
        foreach (List<LinkedOperation> group in groups)
        {
            if (own is not null && group.Count == 1 && own.TryGetValue(group[0], out OwnTypes? types)) linked.Add((group[0], types));
            else open.Add(group);
        }

        open.Sort((left, right) => string.CompareOrdinal(left[0].TypeName, right[0].TypeName));

        // Twice: what one operation's sample leaves open, another's that shares the type may show.
        int said = _diagnostics.Count;
        LinkRows(open, cancellationToken);
        _diagnostics.RemoveRange(said, _diagnostics.Count - said);
        _types.Clear();
        _declared.Clear();
        _broken.Clear();
        foreach ((LinkedOperation operation, OwnTypes types) in linked) TakeIn(operation, types);
        LinkRows(open, cancellationToken);
        foreach (LinkedOperation operation in open.SelectMany(group => group).Where(IsUsable)) new SampleValueChecker(operation, Find, _diagnostics).Check(Row(operation));
    }

    private void TakeIn(LinkedOperation operation, OwnTypes own)
    {
        _rows[operation.TypeName] = own.Row;
        _diagnostics.AddRange(own.Diagnostics);
        if (!own.IsUsable) _broken.Add(operation.TypeName);
        foreach (LinkedType type in own.Types)
        {
            string name = type.Model.Name;
            if (_reserved.Contains(name)) ReportCollision(operation, name);
            else if (_types.TryGetValue(name, out LinkedType? existing)) Collide(existing, operation, name);
            else _types.Add(name, type);
        }
    }

    /// <summary>The types that these rows need, and those that they need in turn, by name.</summary>
    public IReadOnlyList<LinkedType> ReachableFrom(IEnumerable<TypeReference> rows)
    {
        var reached = new Dictionary<string, LinkedType>(StringComparer.Ordinal);
        var open = new Stack<string>(rows.Select(LinkedType.NameIn).OfType<string>());
        while (open.Count > 0)
        {
            string name = open.Pop();
            if (reached.ContainsKey(name)) continue;
            LinkedType type = _types[name];
            reached.Add(name, type);
            foreach (string reference in type.References) open.Push(reference);
        }

        return reached.Values.OrderBy(type => type.Model.Name, StringComparer.Ordinal).ToList();
    }

    private ResponseType? Find(string name) => _types.TryGetValue(name, out LinkedType? type) ? type.Model : null;

    private bool MayShare(List<LinkedOperation> group)
    {
        if (group.Count == 1) return true;
        if (group.All(operation => operation.Facts.Type is not null)) return SchemaComparison.AreEqual(group, _diagnostics);
        foreach (LinkedOperation operation in group) ReportCollision(operation, operation.TypeName);
        return false;
    }

    private void LinkRows(List<List<LinkedOperation>> groups, CancellationToken cancellationToken)
    {
        foreach (List<LinkedOperation> group in groups)
        {
            LinkRow(group);
            while (_open.Count > 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                _open.Dequeue()();
            }
        }
    }

    private void LinkRow(List<LinkedOperation> sharing)
    {
        LinkedOperation owner = sharing.Find(operation => operation.Documented.Schema is not null) ?? sharing[0];
        Shape? shape = Shape.Join(sharing.Select(operation => operation.Documented.Sample?.Row));
        var properties = new PropertyLinker(this, owner, sharing.Select(operation => operation.Key).ToList());
        bool isRecord = owner.Documented.Schema is not null || (shape?.Has(ShapeKinds.Object) == true && shape.Members.Count <= MaximumMembers);
        _rows[owner.TypeName] = isRecord
            ? properties.Declare(owner.TypeName, owner.Facts.Type is not null, owner.TypeName, owner.Documented.Schema, shape, "", isRow: true)
            : properties.FromShape(shape, "", owner.TypeName) with { IsNullable = false };
    }

    private void ReportCollision(LinkedOperation operation, string name) => Refuse(operation, Descriptors.TypeNameCollision, operation.Key, name);

    private void Collide(LinkedType existing, LinkedOperation operation, string name)
    {
        ReportCollision(existing.Owner, name);
        ReportCollision(operation, name);
    }

    private void Refuse(LinkedOperation operation, DiagnosticDescriptor descriptor, params string[] arguments)
    {
        _broken.Add(operation.TypeName);
        _diagnostics.Add(LinkDiagnostic.At(descriptor, operation.Anchor, arguments));
    }
}
