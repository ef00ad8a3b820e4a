using CardanoBI.Generator.Client;

namespace CardanoBI.Generator.Emission;

/// <summary>What queries consist of: a row's fields as a class, and the sets of options that lists support.</summary>
internal static class QueryEmitter
{
    private const string Runtime = SourceFile.Client + "Queries.";

    /// <summary>The type that a query's method returns.</summary>
    public static string QueryType(Operation operation, EmissionContext context)
    {
        string fields = Name(context, operation.Row.Name + ResponseType.FieldsSuffix), options = Name(context, operation.Query!.Name);
        return $"{SourceFile.Client}ListQuery<{TypeText.Of(operation.Row, context)}, {fields}, {options}>";
    }

    /// <summary>The one instance of a row's fields.</summary>
    public static string FieldsInstance(TypeReference row, EmissionContext context) =>
        SourceFile.Wire(context, row.Name + "Tokens") + ".Fields";

    public static void WriteFields(CodeWriter writer, ResponseType type)
    {
        EmissionContext context = writer.Context;
        using (writer.Namespace(QueryOptionSet.Namespace))
        {
            writer.Line(
                $"/// <summary>The fields of <see cref=\"global::{context.Namespace}.{type.Name}\"/> that a query can name.</summary>");
            using (writer.Type($"{context.Accessibility} sealed class {type.FieldsName}"))
            {
                writer.Line($"internal {type.FieldsName}()");
                writer.EmptyBlock();
                foreach (Property property in type.QueryFields)
                {
                    writer.Line();
                    writer.Summary(property.Description.Length > 0 ? property.Description : property.WireName);
                    writer.Obsolete(property.Deprecation);
                    string field = FieldType(property.Type, context), name = Escape.Identifier(property.Name);
                    writer.Line($"public {field} {name} {{ get; }} = new({Arguments(property, context)});");
                }
            }
        }

        using (writer.Namespace(SourceFile.WireNamespace))
        using (writer.Type($"internal static class {type.Name}Tokens"))
            writer.Line($"internal static readonly {Name(context, type.FieldsName)} Fields = new();");
    }

    public static void WriteOptionSets(CodeWriter writer, Root root)
    {
        using (writer.Namespace(QueryOptionSet.Namespace))
        {
            writer.Separated(root.QueryOptionSets, set =>
            {
                writer.Line("/// <summary>A set of query options that some lists support.</summary>");
                string abilities = string.Join(", ", set.Options.Each().Select(option => Runtime + "ICan" + option));
                using (writer.Type($"{writer.Context.Accessibility} readonly struct {set.Name} : {abilities}")) { }
            });
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

    /// <summary>Fields of strings and bytes know their readers; there are many value types, whose fields are given theirs.</summary>
    private static string Arguments(Property property, EmissionContext context) =>
        Escape.Literal(property.WireName)
            + (property.Type.Kind is TypeKind.String or TypeKind.Bytes ? "" : ", " + TypeText.ElementReader(property.Type, context));

    private static string Name(EmissionContext context, string name) => $"global::{context.Namespace}.{QueryOptionSet.Namespace}.{name}";
}
