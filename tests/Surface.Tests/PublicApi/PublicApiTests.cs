using System.CodeDom.Compiler;
using System.Reflection;
using CardanoBI.Probe;
using PublicApiGenerator;

namespace CardanoBI.Surface.Tests.PublicApi;

/// <summary>
/// What users of CardanoBI.Client and CardanoBI.Probe can see, as a listing that a review can read:
/// the built assembly's public members, hand-written and emitted.
/// To accept it as it is now: <c>dotnet test tests/Surface.Tests --filter Category=Snapshots -e ACCEPT_SNAPSHOTS=true</c>.
/// </summary>
[Trait("Category", "Snapshots")]
public sealed class PublicApiTests
{
    private static readonly Assembly Assembly = typeof(CardanoBIClient).Assembly;

    private static readonly string Listing = Assembly.GeneratePublicApi(new ApiGeneratorOptions
    {
        IncludeAssemblyAttributes = false,
        ExcludeAttributes = [typeof(GeneratedCodeAttribute).FullName!],
    });

    [Fact]
    public void Client() => Snapshot.Verify(new Dictionary<string, string> { ["CardanoBI.Client.cs"] = Listing });

    [Fact]
    public void Probe() => Snapshot.Verify(new Dictionary<string, string>
    {
        ["CardanoBI.Probe.cs"] = typeof(CardanoBIProbe).Assembly.GeneratePublicApi(
            new ApiGeneratorOptions { IncludeAssemblyAttributes = false }),
    });

    /// <summary>
    /// The listing is made from the compiled assembly; an analyzer that looks at source would see nothing of a generator's output.
    /// </summary>
    [Fact]
    public void Listing_holds_every_public_type_and_member_that_the_generator_emitted()
    {
        string[] emitted = [.. Assembly.GetExportedTypes()
            .Where(type => type.GetCustomAttribute<GeneratedCodeAttribute>()?.Tool == "CardanoBI.Generator")
            .SelectMany(Declarations)];

        Assert.True(emitted.Length > 700, $"Only {emitted.Length} emitted members were found.");
        Assert.All(emitted, declaration => Assert.Contains(declaration, Listing, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Declarations(Type type)
    {
        const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        yield return $"{(type.IsValueType ? "struct" : "class")} {type.Name}";
        foreach (PropertyInfo property in type.GetProperties(Own)) yield return $" {property.Name} {{";
        foreach (MethodInfo method in type.GetMethods(Own).Where(method => method.Name.EndsWith("Async", StringComparison.Ordinal)
            || method.Name.StartsWith("Query", StringComparison.Ordinal)))
        {
            yield return $" {method.Name}(";
        }
    }
}
