using System.Reflection;
using CardanoBI.Generator.Tests.Infrastructure;

namespace CardanoBI.Generator.Tests;

/// <summary>The page the project was asked to start from, exactly as it is, and its repaired twins.</summary>
public sealed class SeedPageTests
{
    private const string PagePath = "core-domain/Accounts/Assets.md";

    private static string Seed => File.ReadAllText(Path.Combine(Repository.Shared, "seed", "Assets.md"));

    public static TheoryData<string> Variants => ["as it is", "CRLF", "BOM", "repaired emoji"];

    [SharedTheory]
    [MemberData(nameof(Variants))]
    public void Seed_page_gives_one_operation_four_parameters_four_properties_and_no_diagnostic(string variant)
    {
        GeneratorRun run = GeneratorHost.Run([(PagePath, Vary(variant))]);

        Assert.Empty(run.Diagnostics);
        Assembly assembly = run.Load();
        Assert.Equal(PublicSurface.Of(assembly), PublicSurface.Of(GeneratorHost.Run([(PagePath, Seed)]).Load()));
        Type row = assembly.GetType("Acme.Chain.CoreAccountsAssetsByStakeAddress", throwOnError: true)!;
        Assert.Equal(["PolicyHex", "Fingerprint", "Name", "Quantity"], Properties(row));
        Assert.Equal(
            ["PageNo", "PageSize", "Order"],
            Properties(assembly.GetType("Acme.Chain.CoreAccountsAssetsByStakeAddressRequest", throwOnError: true)!));
        Assert.Single(Operations(assembly), "Core.Accounts.GetAssetsByStakeAddressAsync");
    }

    [SharedFact]
    public void Page_in_spec_and_the_seed_emit_the_same_surface()
    {
        Assembly seed = GeneratorHost.Run([(PagePath, Seed)], Repository.Overlay).Load();
        Assembly spec = GeneratorHost.Run([(PagePath, Repository.Page(PagePath))], Repository.Overlay).Load();

        Assert.Equal(PublicSurface.Of(seed), PublicSurface.Of(spec));
    }

    private static string Vary(string variant) => variant switch
    {
        "CRLF" => Seed.Replace("\n", "\r\n", StringComparison.Ordinal),
        "BOM" => "\uFEFF" + Seed,
        "repaired emoji" => Seed.Replace("üé∞", "🎰", StringComparison.Ordinal)
            .Replace("üë®‚Äçüíª", "👨‍💻", StringComparison.Ordinal)
            .Replace("üíå", "💌", StringComparison.Ordinal),
        _ => Seed,
    };

    private static IEnumerable<string> Properties(Type type) =>
        type.GetProperties().Where(property => property.Name != "EqualityContract").Select(property => property.Name);

    private static IEnumerable<string> Operations(Assembly assembly)
    {
        Type root = assembly.GetType("Acme.Chain.CardanoBIClient", throwOnError: true)!;
        return ((IEnumerable<CardanoBI.Client.Operation>)root.GetProperty("Operations")!.GetValue(null)!)
            .Select(operation => operation.Name);
    }
}
