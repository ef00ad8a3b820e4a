using System.Globalization;
using System.Text;
using CardanoBI.Generator.Client;

namespace CardanoBI.Gen.OpenApi;

/// <summary>
/// The names of the schemas: the client's types as in C#, and schemas that only a response needs after the type of its rows. Names are
/// unique: if a type already has the name of a response schema, the latter gets an underscore.
/// </summary>
internal sealed class ComponentNames(ClientModel client)
{
    private readonly HashSet<string> _types = [.. client.AllTypes.Select(type => Name(type.Name))];

    /// <summary>The order of a list, which is a type of the client's runtime.</summary>
    public string SortOrder => Free("SortOrder");

    public string Collection(string row) => Free(Name(row) + "ODataCollection");

    public string Entity(string row) => Free(Name(row) + "ODataEntity");

    /// <summary>
    /// The name of a type for OpenAPI, which allows A to Z, a to z, digits, dots, hyphens and underscores, whereas C# allows more letters.
    /// </summary>
    public static string Name(string type)
    {
        var name = new StringBuilder();
        foreach (char letter in type)
        {
            if (char.IsAsciiLetterOrDigit(letter) || letter == '_') name.Append(letter);
            else name.Append(CultureInfo.InvariantCulture, $".{(int)letter:X4}");
        }

        return name.ToString();
    }

    private string Free(string wish)
    {
        while (_types.Contains(wish)) wish += "_";
        return wish;
    }
}
