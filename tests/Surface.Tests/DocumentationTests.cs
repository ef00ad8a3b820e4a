using System.Globalization;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CardanoBI.Surface.Tests;

/// <summary>
/// What an editor shows of the shipped client: the compiler's own reading of the
/// assembly and of the XML file that the package carries beside it.
/// </summary>
public sealed class DocumentationTests
{
    private static readonly CSharpCompilation Compilation = Compile();
    private static readonly INamedTypeSymbol[] Types = EmittedTypes();

    [Fact]
    public void Every_member_of_the_emitted_client_has_a_text_of_its_own()
    {
        ISymbol[] members = [.. Types, .. Types.SelectMany(type => type.GetMembers()).Where(IsShown)];

        Assert.True(members.Length > 500, $"{members.Length} members");
        Assert.All(
            members,
            member => Assert.False(string.IsNullOrWhiteSpace(Read(member).Element("summary")?.Value), $"{member} has no summary."));
    }

    [Fact]
    public void What_an_overload_does_not_say_itself_it_inherits_from_a_method_that_does()
    {
        IMethodSymbol[] methods = [.. Types.SelectMany(type => type.GetMembers().OfType<IMethodSymbol>())
            .Where(method => IsShown(method) && method.MethodKind == MethodKind.Ordinary)];

        // A call of an endpoint that no page documents has no route, and "Dispose" is no call.
        Assert.All(methods.Where(method => method.Name is not ("Dispose" or "SendAsync")), method =>
        {
            XElement own = Read(method);
            XElement? inherited = own.Element("inheritdoc") is { } reference ? Read(Resolve(reference.Attribute("cref")!.Value)) : null;
            Assert.False(
                inherited is null && own.Element("remarks") is null, $"{method} says neither its route nor whence it has the rest.");
            foreach (XElement text in (XElement[])[own, inherited ?? own])
                Assert.DoesNotContain(text.Elements("param"), parameter => string.IsNullOrWhiteSpace(parameter.Value));
            string[] told =
            [
                .. Names(own),
                .. inherited is null ? [] : Names(inherited),
                .. own.Descendants("paramref").Select(parameter => parameter.Attribute("name")!.Value),
            ];
            Assert.Empty(method.Parameters.Select(parameter => parameter.Name).Except(told));
            Assert.True(
                Has(own, inherited, "returns") && Has(own, inherited, "exception"), $"{method} says not what it returns, or how it fails.");
        });
    }

    /// <summary>Whether a user wrote it or could call it; what the compiler adds to a record is neither.</summary>
    private static bool IsShown(ISymbol member) => member.DeclaredAccessibility == Accessibility.Public && member switch
    {
        IPropertySymbol => true,
        IMethodSymbol { MethodKind: MethodKind.Ordinary } => !member.ContainingType.IsRecord,
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor =>
            !member.ContainingType.IsRecord && constructor.Parameters.Length > 0,
        _ => false,
    };

    private static bool Has(XElement own, XElement? inherited, string element) =>
        own.Element(element) is not null || inherited?.Element(element) is not null;

    private static IEnumerable<string> Names(XElement documentation) =>
        documentation.Elements("param").Select(parameter => parameter.Attribute("name")!.Value);

    private static XElement Read(ISymbol symbol) =>
        symbol.GetDocumentationCommentXml() is { Length: > 0 } text ? XElement.Parse(text) : new XElement("member");

    private static ISymbol Resolve(string cref)
    {
        ISymbol? found = DocumentationCommentId.GetFirstSymbolForDeclarationId(cref, Compilation);
        Assert.NotNull(found);
        return found;
    }

    private static CSharpCompilation Compile()
    {
        string assembly = typeof(CardanoBIClient).Assembly.Location;
        var documentation = new PackedDocumentation(Path.ChangeExtension(assembly, ".xml"));
        IEnumerable<MetadataReference> platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));
        return CSharpCompilation.Create(
            "Reader", references: [.. platform, MetadataReference.CreateFromFile(assembly, documentation: documentation)]);
    }

    private static INamedTypeSymbol[] EmittedTypes() =>
    [
        .. typeof(CardanoBIClient).Assembly.GetExportedTypes()
            .Where(type => type.Namespace is "CardanoBI"
                && type.GetCustomAttributes(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute), inherit: false).Length > 0)
            .Select(type => Compilation.GetTypeByMetadataName(type.FullName!)!),
    ];

    /// <summary>The XML file as the compiler asks for it, member by member.</summary>
    private sealed class PackedDocumentation(string path) : DocumentationProvider
    {
        private readonly Dictionary<string, string> _members = XDocument.Load(path).Root!.Element("members")!.Elements("member")
            .ToDictionary(member => member.Attribute("name")!.Value, member => member.ToString());

        public override bool Equals(object? obj) => ReferenceEquals(this, obj);

        public override int GetHashCode() => _members.GetHashCode();

        protected override string GetDocumentationForSymbol(
            string documentationMemberID, CultureInfo preferredCulture, CancellationToken cancellationToken) =>
            _members.GetValueOrDefault(documentationMemberID, "");
    }
}
