using CardanoBI.Generator.Model;
using CardanoBI.Generator.Tests.Hostile;
using CardanoBI.Generator.Tests.Infrastructure;
using CsCheck;

namespace CardanoBI.Generator.Tests.Properties;

/// <summary>Removing or adding pages never renames what the others emit.</summary>
public sealed class SubsetTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Subset_of_the_pages_keeps_every_name(bool withOverlay)
    {
        IReadOnlyList<(string Path, string Text)> pages = Repository.Pages();
        string? overlay = withOverlay ? Repository.Overlay : null;
        Dictionary<string, string> all = Names(HostileCase.Generate(pages, overlay).Api);
        Assert.True(all.Count >= 80, $"{all.Count} operations");

        Gen.Bool.Array[pages.Count].Sample(
            kept =>
            {
                ApiModel api = HostileCase.Generate(pages.Where((_, index) => kept[index]), overlay).Api;
                Assert.All(Names(api), operation => Assert.Equal(all[operation.Key], operation.Value));
            },
            iter: 150);
    }

    /// <summary>Every name that a caller of an operation writes, by the operation's route.</summary>
    private static Dictionary<string, string> Names(ApiModel api)
    {
        Dictionary<string, ResponseType> types = api.Clients.SelectMany(client => client.Types)
            .Concat(api.Types.Select(file => file.Type))
            .ToDictionary(type => type.Name);
        return api.Clients.SelectMany(client => client.Operations).ToDictionary(
            operation => operation.Route.Template,
            operation => $"{operation.Name} {operation.HolderName} {operation.RequestName} "
                + $"{string.Join(",", operation.Parameters.Select(parameter => parameter.Name))} {Describe(operation.Row, types, [])}");
    }

    private static string Describe(TypeReference reference, Dictionary<string, ResponseType> types, HashSet<string> seen)
    {
        if (reference.Element is not null) return $"[{Describe(reference.Element, types, seen)}]";
        if (reference.Kind != TypeKind.Response || !seen.Add(reference.Name)) return reference.Name;
        IEnumerable<string> properties = types[reference.Name].Properties
            .Select(property => property.Name + ":" + Describe(property.Type, types, seen));
        return $"{reference.Name}({string.Join(", ", properties)})";
    }
}
