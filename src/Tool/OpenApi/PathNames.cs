using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CardanoBI.Gen.Specs;
using CardanoBI.Generator.Client;

namespace CardanoBI.Gen.OpenApi;

/// <summary>
/// The path of each route in a description. The server distinguishes <c>/blocks/{block_no}</c> and <c>/blocks/{block_hash}</c> by the
/// value; to OpenAPI both are the same path, so it forbids the second, and code generators silently lose one of them. The first of such
/// routes keeps its path, numbers before strings. The others have percent-encoded letters, <c>/block%73/{block_hash}</c>: by RFC 3986 the
/// same address for every client and server, but a different string.
/// </summary>
/// <remarks>
/// A fragment, which some descriptions use, works only for routes without a query: clients put the query after it, where it is lost.
/// </remarks>
internal sealed partial class PathNames
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <param name="keepsIdentical">Whether all routes keep their documented paths, although OpenAPI forbids that.</param>
    public PathNames(IEnumerable<SpecOperation> operations, bool keepsIdentical)
    {
        foreach (IGrouping<string, SpecOperation> identical in operations
            .DistinctBy(operation => RouteOf(operation), StringComparer.Ordinal)
            .GroupBy(operation => Parameter().Replace(RouteOf(operation), "{}"), StringComparer.Ordinal))
        {
            IEnumerable<string> routes = identical
                .OrderBy(operation => operation.Client.Parameters.Count(parameter =>
                    parameter is { Role: ParameterRole.Path, Type: ParameterClrType.String }))
                .ThenBy(operation => RouteOf(operation), StringComparer.Ordinal)
                .Select(operation => RouteOf(operation));
            foreach ((int index, string route) in routes.Index())
                _names.Add(route, keepsIdentical ? route : Encode(route, index));
        }
    }

    public string Of(SpecOperation operation) => _names[RouteOf(operation)];

    public static string RouteOf(SpecOperation operation) => operation.Client.Route.Template;

    /// <summary>Encodes so many letters, the last ones before the first parameter.</summary>
    private static string Encode(string route, int letters)
    {
        var encoded = new StringBuilder(route);
        for (int at = route.IndexOf('{', StringComparison.Ordinal) - 1; at >= 0 && letters > 0; at--)
        {
            if (!char.IsAsciiLetterOrDigit(route[at])) continue;
            encoded.Remove(at, 1).Insert(at, string.Create(CultureInfo.InvariantCulture, $"%{(int)route[at]:X2}"));
            letters--;
        }

        return encoded.ToString();
    }

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Parameter();
}
