using System.Globalization;
using System.Text;
using CardanoBI.Generator.Client;

namespace CardanoBI.Gen.OpenApi;

/// <summary>
/// What the schemas are called: the client's types as in C#, and those that only an answer needs by their row's. A name is in the way of
/// nobody: where a type has an answer's name already, the answer's gets an underscore.
/// </summary>
internal sealed class ComponentNames(ClientModel client)
{
    private readonly HashSet<string> _types = [.. client.AllTypes.Select(type => Name(type.Name))];

    /// <summary>The order of a list, which the client has as a type of its run time.</summary>
    public string SortOrder => Free("SortOrder");

    public string Collection(string row) => Free(Name(row) + "ODataCollection");

    public string Entity(string row) => Free(Name(row) + "ODataEntity");

    /// <summary>C# takes more letters than OpenAPI, which has A to Z, a to z, digits, dots, dashes and underscores.</summary>
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
