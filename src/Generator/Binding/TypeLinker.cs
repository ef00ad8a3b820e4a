using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Model;
using CardanoBI.Generator.Overlay;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Generator.Binding;

/// <summary>Makes the response types of a group of operations: names them, joins the evidence of those that share one, and refuses names that two different types would take.</summary>
internal sealed partial class TypeLinker
{
    /// <summary>An object that shows more members than a table may have rows is a dictionary, whatever it stands for.</summary>
    private const int MaximumMembers = 1000;

    private readonly OverlayLookup _overlay;
    private readonly Naming _naming;
    private readonly List<LinkDiagnostic> _diagnostics;

    /// <summary>Types by name, case aside: each may become a file, and file names know no case.</summary>
    private readonly Dictionary<string, LinkedType> _types = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, TypeReference> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Evidence> _evidence = new(StringComparer.Ordinal);

    /// <summary>A sample has shown more of a type than was known when its properties were made.</summary>
    private bool _hasNewEvidence;

    /// <summary>Types declared and not yet filled with their properties: a queue and no recursion, for a page may chain thousands of types.</summary>
    private readonly Queue<Action> _open = new();
    private readonly HashSet<Declaration> _declared = [];

    /// <summary>Names of the row types that cannot be emitted; their operations are left out.</summary>
    private readonly HashSet<string> _broken = new(StringComparer.Ordinal);

    public TypeLinker(OverlayLookup overlay, Naming naming, List<LinkDiagnostic> diagnostics)
    {
        _overlay = overlay;
        _naming = naming;
        _diagnostics = diagnostics;
    }

    public bool IsUsable(LinkedOperation operation) => _rows.ContainsKey(operation.TypeName) && !_broken.Contains(operation.TypeName);

    public TypeReference Row(LinkedOperation operation) => _rows[operation.TypeName];

    public IReadOnlyCollection<LinkedType> All => _types.Values;

    public void Link(IReadOnlyList<LinkedOperation> operations, CancellationToken cancellationToken)
    {
        List<List<LinkedOperation>> rows = operations
            .GroupBy(operation => operation.TypeName, StringComparer.Ordinal)
            .OrderBy(sharing => sharing.Key, StringComparer.Ordinal)
            .Select(sharing => sharing.ToList())
            .ToList();

        int said = _diagnostics.Count;
        LinkRows(rows, cancellationToken);
        if (_hasNewEvidence)
        {
            // Once more: what one operation's sample left open, a later one that shares the type has shown.
            _diagnostics.RemoveRange(said, _diagnostics.Count - said);
            _types.Clear();
            _declared.Clear();
            _broken.Clear();
            LinkRows(rows, cancellationToken);
        }

        foreach (LinkedOperation operation in operations.Where(IsUsable)) new SampleValueChecker(operation, Find, _diagnostics).Check(Row(operation));
    }

    private ResponseType? Find(string name) => _types.TryGetValue(name, out LinkedType? type) ? type.Model : null;

    private void LinkRows(List<List<LinkedOperation>> rows, CancellationToken cancellationToken)
    {
        foreach (List<LinkedOperation> sharing in rows)
        {
            LinkRow(sharing);
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

    private void Collide(LinkedType existing, LinkedOperation operation, string name)
    {
        Refuse(existing.Owner, Descriptors.TypeNameCollision, existing.Owner.Key, name);
        Refuse(operation, Descriptors.TypeNameCollision, operation.Key, name);
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
