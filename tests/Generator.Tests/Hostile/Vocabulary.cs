using CardanoBI.Generator.Client;
using CardanoBI.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CardanoBI.Generator.Tests.Hostile;

/// <summary>
/// Identifiers inside emitted bodies: words that the emitters use over the
/// repository's pages, and names of the model. A body holds no other.
/// </summary>
internal static class Vocabulary
{
    private static readonly Lazy<HashSet<string>> Own = new(Learn);

    /// <summary>What the run time reads; no page has them all in every place.</summary>
    private static readonly string[] Kinds =
        ["String", "Bytes", "DateTimeOffset", "Boolean", "Int32", "Int64", "UInt64", "Decimal", "Double", "JsonElement", "Object", "List"];

    public static IEnumerable<string> Foreign(IEnumerable<SyntaxTree> trees, ClientModel client)
    {
        HashSet<string> names = [.. Names(client)];
        return trees.SelectMany(Identifiers)
            .Distinct()
            .Where(word => !Own.Value.Contains(word) && !names.Contains(word))
            .Select(word => "foreign identifier " + TreeDeclarations.Quote(word));
    }

    private static HashSet<string> Learn()
    {
        // Lists of lists, of types that may be null, and every kind of parameter: what the documentation itself happens not to have.
        string rare = TestPage.With(
            "GET /api/core/rare",
            "|Name|Description|In|Type|Required|\n|---|---|---|---|---|\n| a|A.|query|number|true|\n| b|B - max 5|query|integer|true|\n| c|C.|query|boolean|false|\n| d|D.|query|string|true|\n| e|Deprecated: see d.|query|string(date-time)|false|",
            """[{ "a": [[[[1]]]], "b": [[{ "c": [null, "x"] }, null], null], "d": [1.5, 1e99], "e": [18446744073709551615], "f": [true], "g": {}, "h": [], "i": "x" }]""",
            "|Name|Type|\n|---|---|\n| a|array|\n| b|array|\n| d|array|\n| e|array|\n| f|array|\n| g|object|\n| h|array|\n| i|undefined|\n| j|undefined|\n| k|integer(uint64)|\n| l|string(byte)|\n| m|string(date-time)|\n| n|boolean|\n| o|number|\n| p|integer(int32)|");
        GeneratorRun run = HostileCase.Generate(
            [
                .. Repository.Pages(),
                ("core-domain/Rare.md", rare),
                ("core-domain/Rarer.md", rare.Replace("/rare", "/rarer", StringComparison.Ordinal)),
            ],
            Repository.Overlay.Replace("\ntypes:\n", "\ntypes:\n  CoreRare:\n    nullable: false\n", StringComparison.Ordinal));
        return
        [
            .. run.Trees.SelectMany(Identifiers),
            .. Kinds.SelectMany(kind => new[] { "", "Read", "TryRead" }.SelectMany(verb => new[] { verb + kind, verb + kind + "OrNull" })),
        ];
    }

    private static IEnumerable<string> Identifiers(SyntaxTree tree) =>
        tree.GetRoot().DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText);

    private static IEnumerable<string> Names(ClientModel client)
    {
        foreach (Domain domain in client.Root.Domains)
        {
            foreach (string name in domain.Resources.SelectMany(resource => new[] { resource.Name, resource.ClassName })
                .Concat([domain.Name, domain.ClassName]))
            {
                yield return name;
            }
        }

        foreach (QueryOptionSet set in client.Root.QueryOptionSets) yield return set.Name;
        foreach (Operation operation in client.Resources.SelectMany(resource => resource.Operations))
        {
            yield return operation.HolderName;
            yield return operation.RequestName;
            yield return operation.Methods.Get;
            yield return operation.Methods.Enumerate;
            yield return operation.Methods.Query;
            foreach (Parameter parameter in operation.Parameters) yield return parameter.Name;
        }

        foreach (ResponseType type in client.AllTypes)
        {
            yield return type.Name;
            yield return type.Name + "Reader";
            yield return type.FieldsName;
            yield return type.Name + "Tokens";
            foreach (Property property in type.Properties)
            {
                yield return property.Name;
                yield return property.Name[..1].ToLowerInvariant() + property.Name[1..] + "Value";
                yield return property.Name + "Value";
            }
        }
    }
}
