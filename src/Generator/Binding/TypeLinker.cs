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
    private readonly Dictionary<string, LinkedType> _types;
    private readonly Dictionary<string, TypeReference> _rows;
    private readonly Dictionary<string, Evidence> _evidence = new(StringComparer.Ordinal);

    /// <summary>A sample has shown more of a type than was known when its properties were made.</summary>
    private bool _hasNewEvidence;

    /// <summary>Types declared and not yet filled with their properties: a queue and no recursion, for a page may chain thousands of types.</summary>
    private readonly Queue<Action> _open = new();
    private readonly HashSet<Declaration> _declared = [];

    /// <summary>Names of the row types that cannot be emitted; their operations are left out.</summary>
    private readonly HashSet<string> _broken = new(StringComparer.Ordinal);

    /// <param name="operationCount">How many operations there are to link: this runs after every edit, and tables that grow are most of its garbage.</param>
    public TypeLinker(OverlayLookup overlay, Naming naming, List<LinkDiagnostic> diagnostics, IReadOnlyCollection<string> reservedNames, int operationCount)
    {
        _types = new Dictionary<string, LinkedType>(operationCount, StringComparer.OrdinalIgnoreCase);
        _rows = new Dictionary<string, TypeReference>(operationCount, StringComparer.Ordinal);
        _overlay = overlay;
        _naming = naming;
        _diagnostics = diagnostics;
        _reserved = new HashSet<string>(reservedNames, StringComparer.OrdinalIgnoreCase);
    }

    public bool IsUsable(LinkedOperation operation) => _rows.ContainsKey(operation.TypeName) && !_broken.Contains(operation.TypeName);

    public TypeReference Row(LinkedOperation operation) => _rows[operation.TypeName];

    public IReadOnlyList<LinkedType> All => _types.Values.ToList();

    /// <summary>Links operations whose types nobody has linked yet, and takes in those that have types of their own.</summary>
    public void Link(IReadOnlyList<LinkedOperation> operations, CancellationToken cancellationToken)
    {
        HashSet<string> shared = Names.Repeated(operations.Select(operation => operation.TypeName).ToList(), StringComparer.Ordinal);
        List<LinkedOperation> linked = operations.Where(operation => operation.Own is not null && !shared.Contains(operation.TypeName)).ToList();
        List<List<LinkedOperation>> open = operations.Where(operation => operation.Own is null || shared.Contains(operation.TypeName))
            .GroupBy(operation => operation.TypeName, StringComparer.Ordinal)
            .Select(group => group.ToList())
            .Where(MayShare)
            .OrderBy(group => group[0].TypeName, StringComparer.Ordinal)
            .ToList();

        int said = _diagnostics.Count;
        LinkRows(linked, open, cancellationToken);
        if (_hasNewEvidence)
        {
            // Once more: what one operation's sample left open, a later one that shares the type has shown.
            _diagnostics.RemoveRange(said, _diagnostics.Count - said);
            _types.Clear();
            _declared.Clear();
            _broken.Clear();
            LinkRows(linked, open, cancellationToken);
        }

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
        var reached = new Dictionary<string, LinkedType>(_types.Count, StringComparer.Ordinal);
        var open = new Stack<string>(rows.Select(LinkedType.NameIn).OfType<string>());
        while (open.Count > 0)
        {
            string name = open.Pop();
            if (reached.ContainsKey(name)) continue;
            LinkedType type = _types[name];
            reached.Add(name, type);
            foreach (string reference in type.References) open.Push(reference);
        }

        List<LinkedType> types = [.. reached.Values];
        types.Sort((left, right) => string.CompareOrdinal(left.Model.Name, right.Model.Name));
        return types;
    }

    private ResponseType? Find(string name) => _types.TryGetValue(name, out LinkedType? type) ? type.Model : null;

    private bool MayShare(List<LinkedOperation> group)
    {
        if (group.Count == 1) return true;
        if (group.All(operation => operation.Facts.Type is not null)) return SchemaComparison.AreEqual(group, _diagnostics);
        foreach (LinkedOperation operation in group) ReportCollision(operation, operation.TypeName);
        return false;
    }

    private void LinkRows(List<LinkedOperation> linked, List<List<LinkedOperation>> open, CancellationToken cancellationToken)
    {
        foreach (LinkedOperation operation in linked) TakeIn(operation, operation.Own!);
        foreach (List<LinkedOperation> group in open)
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

    private sealed record Declaration(LinkedOperation Owner, string Name, string Identity);

    /// <summary>What the samples show of a type, wherever they show it.</summary>
    private sealed class Evidence
    {
        private readonly ShapeBuilder _seen = new();
        private bool _isUsed;

        /// <summary>False where it comes too late: it shows something new, and the type has been made.</summary>
        public bool Add(Shape shape) => !_seen.Add(shape) || !_isUsed;

        public Shape Use()
        {
            _isUsed = true;
            return _seen.Build();
        }
    }
}
