using CardanoBI.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Generator.Tests.Format;

/// <summary>What was emitted, read from the compiler's symbols, once it is certain that it compiles without a warning.</summary>
internal static class Emitted
{
    private static readonly SymbolDisplayFormat Short = SymbolDisplayFormat.MinimallyQualifiedFormat;

    /// <summary>The type that a page with the default route answers with.</summary>
    public const string Row = "CoreThingsByThingId";

    /// <summary>A type's properties as in <c>long? Id</c>.</summary>
    public static IEnumerable<string> Properties(GeneratorRun run, string type = Row) => Members(run, type).OfType<IPropertySymbol>()
        .Where(property => property.DeclaredAccessibility == Accessibility.Public)
        .Select(property => property.Type.ToDisplayString(Short) + " " + property.Name);

    /// <summary>
    /// The <c>Get…</c> methods of a client as in
    /// <c>Task&lt;Thing&gt; GetByThingIdAsync(string thingId)</c>; the cancellation token is left out.
    /// </summary>
    public static IEnumerable<string> Methods(GeneratorRun run, string client = "CoreThingsClient") =>
        Members(run, client).OfType<IMethodSymbol>()
            .Where(method => method.Name.StartsWith("Get", StringComparison.Ordinal))
            .Select(method => $"{method.ReturnType.ToDisplayString(Short)} {method.Name}({Parameters(method)})");

    private static string Parameters(IMethodSymbol method) => string.Join(", ", method.Parameters.SkipLast(1).Select(Parameter));

    private static string Parameter(IParameterSymbol parameter) =>
        parameter.Type.ToDisplayString(Short) + " " + parameter.ToDisplayString(Short).Split(' ')[^1];

    private static IEnumerable<ISymbol> Members(GeneratorRun run, string type)
    {
        Assert.Null(run.Exception);
        Assert.True(run.CompilerComplaints.Count == 0, string.Join("\n", run.CompilerComplaints));
        INamedTypeSymbol? symbol = run.Compilation.GetTypeByMetadataName(GeneratorHost.Namespace + "." + type);
        Assert.True(symbol is not null, $"{type} is not emitted; what is: {string.Join(", ", run.Sources.Keys)}");
        return symbol.GetMembers();
    }
}
