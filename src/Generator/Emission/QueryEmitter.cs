using CardanoBI.Generator.Model;

namespace CardanoBI.Generator.Emission;

/// <summary>What queries are made of: a row's fields as a class, and the sets of options that lists honour.</summary>
internal static class QueryEmitter
{
    private const string Runtime = SourceFile.Client + "Queries.";

    /// <summary>A query's type as its method returns it.</summary>
    public static string QueryType(Operation operation, EmissionContext context) =>
        $"{SourceFile.Client}ListQuery<{TypeText.Of(operation.Row, context)}, {Name(context, operation.Row.Name + ResponseType.FieldsSuffix)}, {Name(context, operation.Query!.Name)}>";

    /// <summary>The one instance of a row's fields.</summary>
    public static string FieldsInstance(TypeReference row, EmissionContext context) => SourceFile.Wire(context, row.Name + "Tokens") + ".Fields";

    public static void WriteFields(CodeWriter writer, ResponseType type, EmissionContext context)
    {
        using (writer.Namespace(context, QueryOptionSet.Namespace))
        {
            writer.Line($"/// <summary>The fields of <see cref=\"global::{context.Namespace}.{type.Name}\"/> that a query can name.</summary>");
            using (writer.Type($"{context.Accessibility} sealed class {type.FieldsName}"))
            {
                writer.Line($"internal {type.FieldsName}()");
                using (writer.Block()) { }

                foreach (Property property in type.QueryFields)
                {
                    writer.Line();
                    writer.Summary(property.Description.Length > 0 ? property.Description : property.WireName);
                    writer.Line($"public {FieldType(property.Type, context)} {Escape.Identifier(property.Name)} {{ get; }} = new({Arguments(property, context)});");
                }
            }
        }

        using (writer.Namespace(context, SourceFile.WireNamespace))
        using (writer.Type($"internal static class {type.Name}Tokens"))
            writer.Line($"internal static readonly {Name(context, type.FieldsName)} Fields = new();");
    }

    public static void WriteOptionSets(CodeWriter writer, Root root)
    {
        using (writer.Namespace(root.Context, QueryOptionSet.Namespace))
        {
            bool isFirst = true;
            foreach (QueryOptionSet set in root.QueryOptionSets)
            {
                if (!isFirst) writer.Line();
                isFirst = false;
                writer.Line("/// <summary>What some lists honour of the query options.</summary>");
                string[] options = set.Options.ToString().Split([", "], StringSplitOptions.None);
                using (writer.Type($"{root.Context.Accessibility} readonly struct {set.Name} : {string.Join(", ", options.Select(option => Runtime + "ICan" + option))}")) { }
            }
        }
    }

    private static string FieldType(TypeReference type, EmissionContext context) => type.Kind switch
    {
        TypeKind.String => Runtime + (type.IsNullable ? "NullableTextField" : "TextField"),
        TypeKind.Bytes => Runtime + (type.IsNullable ? "NullableBytesField" : "BytesField"),
        TypeKind.DateTimeOffset => $"{Runtime}TimeField<{TypeText.Of(type, context)}>",
        TypeKind.Boolean => $"{Runtime}BooleanField<{TypeText.Of(type, context)}>",
        _ => $"{Runtime}NumberField<{TypeText.Of(type, context)}>",
    };

    /// <summary>Texts and bytes know their readers; of values there are many, and each names its own.</summary>
    private static string Arguments(Property property, EmissionContext context) =>
        Escape.Literal(property.WireName) + (property.Type.Kind is TypeKind.String or TypeKind.Bytes ? "" : ", " + TypeText.ElementReader(property.Type, context));

    private static string Name(EmissionContext context, string name) => $"global::{context.Namespace}.{QueryOptionSet.Namespace}.{name}";
}
