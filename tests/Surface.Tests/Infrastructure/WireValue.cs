using System.Reflection;
using CardanoBI.Client;

namespace CardanoBI.Surface.Tests.Infrastructure;

/// <summary>An argument for every parameter, told by its wire name alone, so that what was sent can be checked against the facts.</summary>
internal static class WireValue
{
    /// <summary>What a path or query holds of the parameter, unescaped. Text has a character that must be escaped.</summary>
    public static string Text(string wireName, string type) => (wireName, type) switch
    {
        ("order", _) => "asc",
        ("page_no", _) => "2",
        ("page_size", _) => "7",
        ("depth", _) => "19",
        ("transaction_hash" or "block_hash" or "poll_hash" or "policy_hash" or "meta_hash" or "vrf_key_hash", _) =>
            Convert.ToHexStringLower(System.Text.Encoding.UTF8.GetBytes(wireName)),
        (_, "integer") => (1_000 + wireName.Sum(character => character)).ToString(),
        _ => $"{wireName} é",
    };

    /// <summary>The same as an argument in C#.</summary>
    public static object Argument(ParameterInfo parameter) => Argument(parameter.Name!, parameter.ParameterType);

    /// <summary>A request with every optional parameter set.</summary>
    public static object? Request(OperationMethods methods)
    {
        if (methods.RequestType is null) return null;
        object request = Activator.CreateInstance(methods.RequestType)!;
        foreach (PropertyInfo property in methods.RequestType.GetProperties())
            property.SetValue(request, Argument(property.Name, Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType));
        return request;
    }

    private static object Argument(string name, Type type)
    {
        if (type == typeof(SortOrder)) return SortOrder.Ascending;
        string text = Text(WireName.Of(name), type == typeof(string) ? "string" : "integer");
        return type == typeof(string) ? text : Convert.ChangeType(text, type);
    }
}
