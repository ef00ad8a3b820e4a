using System.Text;
using CardanoBI.Generator.Client;

namespace CardanoBI.Generator.Tests.Hostile;

/// <summary>Every declaration that a model stands for, one line each: what the emitted trees may hold, and all they may hold.</summary>
internal static class ModelDeclarations
{
    private const string GeneratedCode = "[GeneratedCode(\"CardanoBI.Generator\", \"0.1\")] ";

    public static IEnumerable<string> Of(ClientModel client, bool hasSamples)
    {
        if (client.Catalogue.Count > 0)
        {
            foreach (string line in Root(client.Root)) yield return line;
            foreach (Domain domain in client.Root.Domains)
            {
                foreach (string line in Class(domain.ClassName, [
                    Constructor(), Constructor("transport"), .. domain.Resources.Select(resource => "property " + resource.Name)
                ]))
                {
                    yield return line;
                }
            }

            foreach (ResourceClient resource in client.Resources)
                foreach (string line in OfResource(resource)) yield return line;
            foreach (string line in client.Types.SelectMany(type => OfType(type.Type))) yield return line;
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
            "method SendAsync(request, cancellationToken)",
            "method SendAsync(request, typeInfo, cancellationToken)",
            "method SendAsync(request, read, cancellationToken)",
            "method Dispose()",
            "property Operations",
            .. root.Domains.Select(domain => "property " + domain.Name),
        ]),
        "class CardanoBIClient",
        "class CardanoBIClient.Catalogue",
        "CardanoBIClient.Catalogue: field Entries",
    ];

    private static IEnumerable<string> OfResource(ResourceClient resource)
    {
        IEnumerable<string> methods = resource.Operations.SelectMany(Methods);
        foreach (string line in Class(resource.ClassName, ["field _transport", Constructor(), Constructor("transport"), .. methods]))
            yield return line;
        foreach (Operation operation in resource.Operations)
        {
            string arguments = string.Join(", ", Arguments(operation).Concat(operation.HasRequest ? ["request"] : []));
            foreach (string line in Class("Wire." + operation.HolderName, ["field Instance", $"method Target({arguments})"]))
                yield return line;
            if (!operation.HasRequest) continue;
            yield return GeneratedCode + "record " + operation.RequestName;
            foreach (Parameter parameter in operation.Parameters)
                if (!parameter.IsArgument) yield return $"{operation.RequestName}: property {parameter.Name}";
        }

        foreach (string line in resource.Types.SelectMany(OfType)) yield return line;
    }

    private static IEnumerable<string> Methods(Operation operation)
    {
        foreach (string verb in operation.IsList ? new[] { "Get", "Enumerate" } : ["Get"])
        {
            yield return $"method {verb}{operation.Methods.Stem}Async({string.Join(", ", Arguments(operation).Append("cancellationToken"))})";
            if (operation.HasRequest)
                yield return $"method {verb}{operation.Methods.Stem}Async({string.Join(", ", Arguments(operation).Append("request").Append("cancellationToken"))})";
        }

        if (operation.Query is null) yield break;
        yield return $"method {operation.Methods.Query}({string.Join(", ", Arguments(operation))})";
        if (operation.HasRequest)
            yield return $"method {operation.Methods.Query}({string.Join(", ", Arguments(operation).Append("request"))})";
    }

    private static IEnumerable<string> OfType(ResponseType type)
    {
        yield return GeneratedCode + "record " + type.Name;
        foreach (Property property in type.Properties)
            yield return $"{type.Name}: [JsonPropertyName({TreeDeclarations.Quote(AsUtf8(property.WireName))})] property {property.Name}";
        if (type.Properties.Items.Any(property => property.Type.Kind is TypeKind.List or TypeKind.Bytes or TypeKind.Json))
        {
            yield return $"{type.Name}: method Equals(other)";
            yield return $"{type.Name}: method GetHashCode()";
        }

        foreach (Property property in type.Properties)
        {
            if (property.Values is not { } set) continue;
            yield return $"class {type.Name}.{set.Name}";
            foreach (KnownValue value in set.Values) yield return $"{type.Name}.{set.Name}: field {value.Name}";
        }

        foreach (string line in Class(
            $"Wire.{type.Name}Reader",
            ["field Names", "method TryRead(reader, [NotNullWhen(true)] value)", "method Read(reader)"]))
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
