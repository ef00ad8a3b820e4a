using CardanoBI.Gen.Specs;
using CardanoBI.Generator.Client;

namespace CardanoBI.Gen.Probing;

/// <summary>Finds the operation of a path.</summary>
internal sealed class RouteTable(LinkedSpec spec)
{
    private readonly (SpecOperation Operation, string[] Segments)[] _routes =
        [.. spec.Operations.Select(operation => (operation, Split(operation.Documented.Route.Template)))];

    /// <param name="path">A requested path, or a documented route.</param>
    public SpecOperation? Find(string path)
    {
        string[] segments = Split(path);
        return _routes
            .Where(route => route.Segments.Length == segments.Length)
            .Select(route => (route.Operation, Worth: Worth(route.Operation, route.Segments, segments)))
            .Where(route => route.Worth >= 0)
            .OrderByDescending(route => route.Worth)
            .Select(route => route.Operation)
            .FirstOrDefault();
    }

    /// <summary>The more literal segments of a route the path has, the likelier it is meant; -1 if it does not match.</summary>
    private static int Worth(SpecOperation operation, string[] route, string[] path)
    {
        int worth = 0;
        for (int i = 0; i < route.Length; i++)
        {
            // Servers take their routes in any case.
            if (route[i].Equals(path[i], StringComparison.OrdinalIgnoreCase))
            {
                worth += 4;
                continue;
            }

            if (route[i] is not ['{', .. var name, '}'] || path[i].StartsWith('{')) return -1;
            Parameter? parameter = operation.Client.Parameters.Items.FirstOrDefault(known => known.WireName == name);
            bool isNumber = path[i].All(char.IsAsciiDigit);
            bool wantsNumber = parameter?.Type is ParameterClrType.Int32 or ParameterClrType.Int64;
            if (wantsNumber && !isNumber) return -1;
            if (wantsNumber) worth++;
        }

        return worth;
    }

    private static string[] Split(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries);
}
