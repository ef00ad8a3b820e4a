using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Client;
using CardanoBI.Generator.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CardanoBI.Generator.Surface;

/// <summary>
/// Reads what callers can use of an emitted file from its text: whatever an emitter writes is in the listing, so no separate description
/// can be forgotten.
/// </summary>
internal static class SurfaceReader
{
    public static EquatableArray<SurfaceMember> Read(EmittedFile file, string rootNamespace, CancellationToken cancellationToken)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(file.Text, cancellationToken: cancellationToken).GetRoot(cancellationToken);
        var reader = new FileReader(rootNamespace);
        foreach (BaseNamespaceDeclarationSyntax @namespace in root.ChildNodes().OfType<BaseNamespaceDeclarationSyntax>())
        {
            // Other namespaces below the root namespace are for emitted code only.
            string name = @namespace.Name.ToString();
            string? prefix = name == rootNamespace ? ""
                : name == rootNamespace + "." + QueryOptionSet.Namespace ? QueryOptionSet.Namespace + "."
                : null;
            if (prefix is null) continue;
            foreach (BaseTypeDeclarationSyntax type in @namespace.Members.OfType<BaseTypeDeclarationSyntax>()) reader.AddType(type, prefix);
        }

        return reader.Members.ToEquatableArray();
    }

    private sealed class FileReader(string rootNamespace)
    {
        private static readonly SyntaxKind[] Visible = [SyntaxKind.PublicKeyword, SyntaxKind.ProtectedKeyword];
        private static readonly SyntaxKind[] Hidden =
            [SyntaxKind.PublicKeyword, SyntaxKind.InternalKeyword, SyntaxKind.PartialKeyword, SyntaxKind.AsyncKeyword];

        public List<SurfaceMember> Members { get; } = [];

        public void AddType(BaseTypeDeclarationSyntax type, string outer)
        {
            string name = outer + type.Identifier.Text + ((type as TypeDeclarationSyntax)?.TypeParameterList?.ToString() ?? "");
            string kind = type is TypeDeclarationSyntax declared ? declared.Keyword.Text : "enum";
            // A part of a class whose first part is in another file does not declare a type.
            if (type.Modifiers.Any(SyntaxKind.PublicKeyword) || type.Modifiers.Any(SyntaxKind.InternalKeyword))
            {
                Add(name, Modifiers(type.Modifiers)
                    + kind
                    + (type.BaseList is { } bases ? " : " + string.Join(", ", bases.Types.Select(@base => Short(@base))) : ""));
            }

            if (type is EnumDeclarationSyntax @enum)
            {
                foreach (EnumMemberDeclarationSyntax member in @enum.Members)
                    Add($"{name}.{member.Identifier.Text}", Short(member.EqualsValue?.Value) is { Length: > 0 } value ? value : "member");
            }
            else
            {
                foreach (MemberDeclarationSyntax member in ((TypeDeclarationSyntax)type).Members)
                    if (member.Modifiers.Any(modifier => Visible.Contains(modifier.Kind()))) AddMember(member, name);
            }
        }

        private void AddMember(MemberDeclarationSyntax member, string type)
        {
            string modifiers = Modifiers(member.Modifiers);
            switch (member)
            {
                case BaseTypeDeclarationSyntax nested:
                    AddType(nested, type + ".");
                    break;
                case ConstructorDeclarationSyntax constructor:
                    Add(
                        $"{type}.{constructor.Identifier.Text}{Parameters(constructor.ParameterList)}",
                        modifiers.Length > 0 ? modifiers.Trim() : "public");
                    break;
                case MethodDeclarationSyntax { Identifier.Text: nameof(Equals) or nameof(GetHashCode), Parent: RecordDeclarationSyntax }:
                    // Every record has them, whoever writes them.
                    break;
                case MethodDeclarationSyntax method:
                    Add(
                        $"{type}.{method.Identifier.Text}{method.TypeParameterList}{Parameters(method.ParameterList)}",
                        modifiers + Short(method.ReturnType));
                    break;
                case PropertyDeclarationSyntax property:
                    string accessors = property.AccessorList is { } list
                        ? string.Join(" ", list.Accessors.Select(accessor => accessor.Keyword.Text + ";"))
                        : "get;";
                    Add($"{type}.{property.Identifier.Text}", $"{modifiers}{Short(property.Type)} {{ {accessors} }}");
                    break;
                case FieldDeclarationSyntax field when field.Modifiers.Any(SyntaxKind.ConstKeyword):
                    // A constant's value is compiled into its callers.
                    string constantType = modifiers + Short(field.Declaration.Type);
                    foreach (VariableDeclaratorSyntax constant in field.Declaration.Variables)
                        Add($"{type}.{constant.Identifier.Text}", $"{constantType} {Short(constant.Initializer)}");
                    break;
                default:
                    // Other fields, and whatever else an emitter may write, as written.
                    Add(
                        $"{type}.{Short(member.WithAttributeLists(default).WithModifiers(default))}",
                        modifiers.Length > 0 ? modifiers.Trim() : "public");
                    break;
            }
        }

        private void Add(string name, string meaning) => Members.Add(new SurfaceMember(name, meaning));

        private string Parameters(ParameterListSyntax parameters) =>
            "(" + string.Join(", ", parameters.Parameters.Select(parameter => Short(parameter.WithAttributeLists(default)))) + ")";

        private static string Modifiers(SyntaxTokenList modifiers) =>
            string.Concat(modifiers.Where(modifier => !Hidden.Contains(modifier.Kind())).Select(modifier => modifier.Text + " "));

        private string Short(SyntaxNode? node) =>
            node is null
                ? ""
                : node.WithoutTrivia()
                    .NormalizeWhitespace(" ", "\n")
                    .ToString()
                    .Replace($"global::{rootNamespace}.", "")
                    .Replace("global::", "")
                    .Replace("\n", " ");
    }
}
