using CardanoBI.Generator.Client;
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
        Dictionary<string, string> all = Names(HostileCase.Generate(pages, overlay).Client);
        Assert.True(all.Count >= 80, $"{all.Count} operations");

        Gen.Bool.Array[pages.Count].Sample(
            kept =>
            {
                ClientModel client = HostileCase.Generate(pages.Where((_, index) => kept[index]), overlay).Client;
                Assert.All(Names(client), operation => Assert.Equal(all[operation.Key], operation.Value));
            },
            iter: 150);
    }

    /// <summary>Every name that a caller of an operation writes, by the operation's route.</summary>
    private static Dictionary<string, string> Names(ClientModel client)
    {
        Dictionary<string, ResponseType> types = client.AllTypes.ToDictionary(type => type.Name);
        return client.Resources.SelectMany(resource => resource.Operations).ToDictionary(
            operation => operation.Route.Template,
            operation =>
                $"{operation.Name} {operation.HolderName} {operation.RequestName} {string.Join(",", operation.Parameters.Select(parameter => parameter.Name))} {Describe(operation.Row, types, [])}");
    }

    private static string Describe(TypeReference reference, Dictionary<string, ResponseType> types, HashSet<string> seen)
    {
        if (reference.Element is not null) return $"[{Describe(reference.Element, types, seen)}]";
        if (reference.Kind != TypeKind.Response || !seen.Add(reference.Name)) return reference.Name;
        return $"{reference.Name}({string.Join(", ", types[reference.Name].Properties.Select(property => property.Name + ":" + Describe(property.Type, types, seen)))})";
    }
}
