using System.Reflection;
using System.Xml.Linq;

namespace CardanoBI.Surface.Tests.Documented;

/// <summary>An amount without its unit is a number that somebody will get wrong by a million.</summary>
public sealed class UnitTests
{
    [Fact]
    public void The_documentation_of_every_amount_names_its_unit()
    {
        Assembly client = typeof(CardanoBIClient).Assembly;
        Dictionary<string, string> summaries = XDocument.Load(Path.ChangeExtension(client.Location, ".xml"))
            .Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value, member => member.Element("summary")?.Value ?? "");
        string[] amounts = [.. client.GetExportedTypes()
            .Where(type => type.Namespace == "CardanoBI")
            .SelectMany(type => type.GetProperties())
            .Where(property => (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) == typeof(decimal))
            .Select(property => $"P:{property.DeclaringType!.FullName}.{property.Name}")];

        Assert.True(amounts.Length > 50, $"Only {amounts.Length} amounts were found.");
        Assert.All(amounts, amount => Assert.Matches("lovelace|smallest unit", summaries[amount]));
    }
}
