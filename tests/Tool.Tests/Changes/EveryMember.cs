using System.Text;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Gen.Tests.Changes;

/// <summary>
/// Code that uses every public member of a client, made from the compiler's own symbols: every method with its arguments in order and by
/// name, every property read, set in an initializer and in a <c>with</c>, every substitute that overrides all it can.
/// </summary>
internal static class EveryMember
{
    private static readonly SymbolDisplayFormat Full = SymbolDisplayFormat.FullyQualifiedFormat.WithMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static string CallerOf(Compilation client)
    {
        var code = new StringBuilder("internal static class Caller\n{\n    private static T Any<T>() => throw null!;\n\n");
        int count = 0;
        INamedTypeSymbol[] types = [.. Types(client.Assembly.GlobalNamespace)];
        ITypeSymbol any = client.GetSpecialType(SpecialType.System_Object);
        foreach (INamedTypeSymbol type in types)
        {
            foreach (string use in Uses(type, any))
                code.AppendLine($"    public static void Use{count++}({Text(type)} it) {{ {use} }}");
        }

        code.AppendLine("}\n");
        foreach (INamedTypeSymbol type in types.Where(type => type is { IsSealed: false, TypeKind: TypeKind.Class }))
            code.AppendLine($"internal sealed class Substitute{count++} : {Text(type)}\n{{\n{string.Join("\n", Overrides(type))}\n}}\n");
        return code.ToString();
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space) =>
        space.GetTypeMembers().Where(type => type.DeclaredAccessibility == Accessibility.Public)
            .Concat(space.GetNamespaceMembers().SelectMany(Types));

    /// <param name="any">What stands for a type parameter.</param>
    private static IEnumerable<string> Uses(INamedTypeSymbol type, ITypeSymbol any)
    {
        yield return "System.GC.KeepAlive(it);";
        foreach (INamedTypeSymbol @interface in type.AllInterfaces.Where(one => !one.IsGenericType))
            yield return $"{Text(@interface)} one = it; System.GC.KeepAlive(one);";
        ISymbol[] members = [.. type.GetMembers().Where(member =>
            member is { DeclaredAccessibility: Accessibility.Public, IsImplicitlyDeclared: false, IsOverride: false })];
        foreach (IPropertySymbol property in members.OfType<IPropertySymbol>())
        {
            string name = property.Name, kind = Text(property.Type);
            yield return $"{kind} value = {(property.IsStatic ? Text(type) : "it")}.{name}; System.GC.KeepAlive(value);";
            if (property.SetMethod is null) continue;
            yield return $"it = new {Text(type)} {{ {name} = Any<{kind}>() }};";
            yield return $"it = it with {{ {name} = Any<{kind}>() }};";
        }

        foreach (INamedTypeSymbol set in type.GetTypeMembers().Where(set => set is { IsStatic: true, DeclaredAccessibility: Accessibility.Public }))
        {
            foreach (IFieldSymbol constant in set.GetMembers().OfType<IFieldSymbol>())
                yield return $"string value = {Text(set)}.{constant.Name}; System.GC.KeepAlive(value);";
        }

        foreach (IMethodSymbol declared in members.OfType<IMethodSymbol>())
        {
            IMethodSymbol method = declared.IsGenericMethod ? declared.Construct([.. declared.TypeParameters.Select(_ => any)]) : declared;
            if (method.MethodKind is not (MethodKind.Ordinary or MethodKind.Constructor)) continue;
            string called = method.MethodKind == MethodKind.Constructor ? "new " + Text(type) : "it." + method.Name;
            string result = method.ReturnsVoid && method.MethodKind == MethodKind.Ordinary ? ""
                : (method.MethodKind == MethodKind.Constructor ? Text(type) : Text(method.ReturnType)) + " result = ";
            yield return $"{result}{called}({string.Join(", ", method.Parameters.Select(Value))});";
            yield return $"{result}{called}({string.Join(", ", method.Parameters.Select(Named))});";
            yield return $"{result}{called}({string.Join(", ", method.Parameters.Where(parameter => !parameter.IsOptional).Select(Value))});";
        }
    }

    private static IEnumerable<string> Overrides(INamedTypeSymbol type)
    {
        foreach (ISymbol member in type.GetMembers().Where(member => member.IsVirtual))
        {
            if (member is IPropertySymbol property)
                yield return $"    public override {Text(property.Type)} {property.Name} => throw null!;";
            else if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary } method)
                yield return $"    public override {Text(method.ReturnType)} {NameOf(method)}({string.Join(", ", method.Parameters.Select(Declared))}) => throw null!;";
        }
    }

    private static string NameOf(IMethodSymbol method) => method.IsGenericMethod
        ? $"{method.Name}<{string.Join(", ", method.TypeParameters.Select(parameter => parameter.Name))}>"
        : method.Name;

    private static string Value(IParameterSymbol parameter) => $"Any<{Text(parameter.Type)}>()";

    private static string Named(IParameterSymbol parameter) => $"{Name(parameter)}: {Value(parameter)}";

    private static string Declared(IParameterSymbol parameter) => $"{Text(parameter.Type)} {Name(parameter)}";

    private static string Name(IParameterSymbol parameter) => parameter.ToDisplayString(Full.WithParameterOptions(SymbolDisplayParameterOptions.IncludeName));

    private static string Text(ITypeSymbol type) => type.ToDisplayString(Full);
}
