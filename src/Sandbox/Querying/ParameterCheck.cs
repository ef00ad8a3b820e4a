using System.Globalization;
using CardanoBI.Sandbox.Answers;
using Microsoft.AspNetCore.Http;

namespace CardanoBI.Sandbox.Querying;

/// <summary>Whether each documented parameter that was sent is what its type says. Undocumented ones are ignored, as on the real server.</summary>
internal static class ParameterCheck
{
    public static Answer? Refuse(SandboxOperation operation, HttpRequest request)
    {
        List<KeyValuePair<string, string>> errors = [];
        foreach (SandboxParameter parameter in operation.Parameters)
        {
            if (Sent(parameter, request) is { } value && !IsValid(parameter, value))
                errors.Add(KeyValuePair.Create(parameter.Name, $"The value '{value}' is not valid."));
        }

        return errors.Count == 0 ? null : Problem.BadParameters(operation, request, errors);
    }

    private static string? Sent(SandboxParameter parameter, HttpRequest request)
        => parameter.Place == SandboxParameterPlace.Path
            ? request.RouteValues[parameter.Name] as string
            : request.Query[parameter.Name].FirstOrDefault();

    private static bool IsValid(SandboxParameter parameter, string value) => parameter.Type switch
    {
        SandboxParameterType.Integer => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        SandboxParameterType.Number => decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        SandboxParameterType.Boolean => bool.TryParse(value, out _),
        _ => true,
    } && (parameter.Values.Count == 0 || parameter.Values.Contains(value, StringComparer.OrdinalIgnoreCase));
}
