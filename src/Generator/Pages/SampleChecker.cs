using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Samples;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CardanoBI.Generator.Pages;

/// <summary>
/// Compares the members that a sample shows with the rows of the tables; each difference is reported at the surplus member or row.
/// </summary>
internal sealed class SampleChecker(
    DocumentedSchema root,
    EquatableArray<DocumentedSchema> named,
    Func<Anchor, TextSpan?> places,
    Anchor operation,
    bool hasRefusedNames,
    DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, DocumentedSchema> _named = named.ToDictionary(schema => schema.Name, StringComparer.Ordinal);
    private readonly HashSet<string> _checked = new(StringComparer.Ordinal);

    public void Check(Shape row) => Check(root, row, "");

    private void Check(DocumentedSchema schema, Shape shape, string path)
    {
        if (!shape.Has(ShapeKinds.Object)) return;
        foreach (ShapeMember member in shape.Members)
        {
            if (hasRefusedNames || places(operation.PropertyName(schema.Name, member.WireName)) is not null) continue;
            Report(Descriptors.SampleMemberNotInTable, operation.Sample(MemberPath.Member(path, member.WireName)), member.WireName);
        }

        foreach (DocumentedProperty property in schema.Properties)
        {
            Shape? member = shape.Member(property.WireName);
            if (member is null)
                Report(Descriptors.PropertyNotInSample, operation.PropertyName(schema.Name, property.WireName), property.WireName);
            else if (property.Type.Kind == DocumentedTypeKind.Named)
                CheckNamed(property, member, MemberPath.Member(path, property.WireName));
        }
    }

    private void CheckNamed(DocumentedProperty property, Shape member, string path)
    {
        if (!_named.TryGetValue(property.Type.Name, out DocumentedSchema? schema)) return;

        // A type that contains itself is checked as deep as the sample goes, which is finite.
        Check(schema, member, path);
        if (member.Element is not null) Check(schema, member.Element, MemberPath.Elements(path));
    }

    private void Report(DiagnosticDescriptor descriptor, Anchor anchor, string name)
    {
        if (places(anchor) is { } span && _checked.Add(anchor.Element)) diagnostics.Report(descriptor, span, name);
    }
}
