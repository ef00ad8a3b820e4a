using System.Text;
using CardanoBI.Generator.Model;

namespace CardanoBI.Generator.Tests.Hostile;

/// <summary>Every declaration that a model stands for, one line each: what the emitted trees may hold, and all they may hold.</summary>
internal static class ModelDeclarations
{
    private const string GeneratedCode = "[GeneratedCode(\"CardanoBI.Generator\", \"0.1\")] ";

    public static IEnumerable<string> Of(ApiModel api, bool hasSamples)
    {
        if (api.Catalogue.Count > 0)
        {
            foreach (string line in Root(api.Root)) yield return line;
            foreach (Domain domain in api.Root.Domains)
            {
                foreach (string line in Class(domain.ClassName, [
                    Constructor(), Constructor("transport"), .. domain.Clients.Select(client => "property " + client.Name)
                ]))
                {
                    yield return line;
                }
            }

            foreach (Model.Client client in api.Clients)
                foreach (string line in OfClient(client)) yield return line;
            foreach (string line in api.Types.SelectMany(type => OfType(type.Type))) yield return line;
        }

        if (!hasSamples) yield break;
        yield return GeneratedCode + "class CardanoBISamples";
        yield return "CardanoBISamples: property Operations";
    }

    private static IEnumerable<string> Root(Root root) =>
    [
        .. root.QueryOptionSets.Select(set => $"{GeneratedCode}struct Queries.{set.Name}"),
        .. Class("CardanoBIClient",
        [
            "field _transport",
            Constructor("options"),
            Constructor("options, httpClient"),
            Constructor(),
            Constructor("transport"),
            "method Dispose()",
            "property Operations",
            .. root.Domains.Select(domain => "property " + domain.Name),
        ]),
        "class CardanoBIClient",
        "class CardanoBIClient.Catalogue",
        "CardanoBIClient.Catalogue: field Entries",
    ];

    private static IEnumerable<string> OfClient(Model.Client client)
    {
        IEnumerable<string> methods = client.Operations.SelectMany(Methods);
        foreach (string line in Class(client.ClassName, ["field _transport", Constructor(), Constructor("transport"), .. methods]))
            yield return line;
        foreach (Operation operation in client.Operations)
        {
            string arguments = string.Join(", ", Arguments(operation).Concat(operation.RequestName.Length > 0 ? ["request"] : []));
            foreach (string line in Class("Wire." + operation.HolderName, ["field Instance", $"method Target({arguments})"]))
                yield return line;
            if (operation.RequestName.Length == 0) continue;
            yield return GeneratedCode + "record " + operation.RequestName;
            foreach (Parameter parameter in operation.Parameters)
                if (!parameter.IsArgument) yield return $"{operation.RequestName}: property {parameter.Name}";
        }

        foreach (string line in client.Types.SelectMany(OfType)) yield return line;
    }

    private static IEnumerable<string> Methods(Operation operation)
    {
        foreach (string verb in operation.IsList ? new[] { "Get", "Enumerate" } : ["Get"])
        {
            string name = $"{verb}{operation.Stem}Async";
            yield return $"method {name}({string.Join(", ", Arguments(operation).Append("cancellationToken"))})";
            if (operation.RequestName.Length > 0)
                yield return $"method {name}({string.Join(", ", Arguments(operation).Append("request").Append("cancellationToken"))})";
        }

        if (operation.Query is null) yield break;
        yield return $"method Query{operation.Stem}({string.Join(", ", Arguments(operation))})";
        if (operation.RequestName.Length > 0)
            yield return $"method Query{operation.Stem}({string.Join(", ", Arguments(operation).Append("request"))})";
    }

    private static IEnumerable<string> OfType(ResponseType type)
    {
        yield return GeneratedCode + "record " + type.Name;
        foreach (Property property in type.Properties)
            yield return $"{type.Name}: [JsonPropertyName({TreeDeclarations.Quote(AsUtf8(property.WireName))})] property {property.Name}";
        IEnumerable<string> names = type.Properties.Count > 0 ? ["field Names"] : [];
        foreach (string line in Class(
            $"Wire.{type.Name}Reader",
            [.. names, "method TryRead(reader, [NotNullWhen(true)] value)", "method Read(reader)"]))
        {
            yield return line;
        }

        if (!type.IsQueried) yield break;
        foreach (string line in Class(
            $"Queries.{type.FieldsName}",
            [Constructor(), .. type.QueryFields.Select(property => "property " + property.Name)]))
        {
            yield return line;
        }

        foreach (string line in Class($"Wire.{type.Name}Tokens", ["field Fields"])) yield return line;
    }

    /// <summary>No name in JSON has a lone surrogate, and no literal can hold one.</summary>
    private static string AsUtf8(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static IEnumerable<string> Arguments(Operation operation) =>
        operation.Parameters.Where(parameter => parameter.IsArgument).Select(parameter => parameter.Name);

    private static IEnumerable<string> Class(string name, IEnumerable<string> members) =>
        members.Select(member => $"{name}: {member}").Prepend(GeneratedCode + "class " + name);

    private static string Constructor(string parameters = "") => $"constructor({parameters})";
}
