using System.Globalization;
using CardanoBI.Sandbox.Answers;
using CardanoBI.Sandbox.Operations;
using Microsoft.AspNetCore.Http;

namespace CardanoBI.Sandbox.Querying;

/// <summary>
/// Whether each documented parameter that was sent matches its type, and has the form that the server takes for granted. Undocumented ones
/// are ignored, as on the real server.
/// </summary>
internal static class ParameterCheck
{
    private const int ShortestAddress = 5;

    public static Answer? Refuse(SandboxOperation operation, HttpRequest request)
    {
        List<KeyValuePair<string, string>> errors = [];
        foreach (SandboxParameter parameter in operation.Parameters)
        {
            if (Sent(parameter, request) is { } value && !IsValid(operation.Ways, parameter, value))
                errors.Add(KeyValuePair.Create(parameter.Name, $"The value '{value}' is not valid."));
        }

        if (errors.Count > 0) return Problem.BadParameters(operation, request, errors);
        bool isMalformed = operation.Parameters.Any(parameter =>
            parameter.Place == SandboxParameterPlace.Path
                && Sent(parameter, request) is { } value
                && IsMalformed(operation.Ways, parameter.Name, value));
        return isMalformed ? Problem.ServerError : null;
    }

    public static string? Sent(SandboxParameter parameter, HttpRequest request) =>
        parameter.Place == SandboxParameterPlace.Path
            ? request.RouteValues[parameter.Name] as string
            : request.Query[parameter.Name].FirstOrDefault();

    private static bool IsValid(ServerWays ways, SandboxParameter parameter, string value) => parameter.Type switch
    {
        SandboxParameterType.Integer when ways.Int32Parameters.Contains(parameter.Name) =>
            int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        SandboxParameterType.Integer => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        SandboxParameterType.Number => decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        SandboxParameterType.Boolean => bool.TryParse(value, out _),
        _ => true,
    } && (parameter.Values.Count == 0 || parameter.Values.Contains(value, StringComparer.OrdinalIgnoreCase));

    /// <summary>The server does not check these forms, so it fails when it parses the text.</summary>
    private static bool IsMalformed(ServerWays ways, string name, string value) =>
        (ways.HexParameters.Contains(name) && (value.Length % 2 != 0 || !value.All(char.IsAsciiHexDigit)))
            || (ways.AddressParameters.Contains(name) && value.Length < ShortestAddress);
}
