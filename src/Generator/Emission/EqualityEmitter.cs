using CardanoBI.Generator.Client;

namespace CardanoBI.Generator.Emission;

/// <summary>
/// The equality of a record that holds lists, bytes or JSON. The compiler's own would compare those by reference, so that an answer read
/// twice would not be equal to itself.
/// </summary>
internal static class EqualityEmitter
{
    private const string Content = SourceFile.Runtime + "Content.";

    public static void Write(CodeWriter writer, ResponseType response)
    {
        if (!response.Properties.Items.Any(property => IsByReference(property.Type))) return;

        writer.Line();
        writer.Line("/// <summary>Compares by content: lists by their elements, bytes and JSON by what they hold.</summary>");
        writer.Line("/// <param name=\"other\">What to compare with.</param>");
        writer.Line("/// <returns>Whether every property is equal.</returns>");
        writer.Line($"public bool Equals({Escape.Identifier(response.Name)}? other) =>");
        using (writer.Indent())
        {
            writer.Line("ReferenceEquals(this, other)");
            writer.Line("|| (other is not null");
            using (writer.Indent())
            {
                foreach (Property property in response.Properties.Items) writer.Line($"&& {Same(property)}");
                writer.Line(");");
            }
        }

        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line("public override int GetHashCode()");
        using (writer.Block())
        {
            writer.Line("var hash = new global::System.HashCode();");
            foreach (Property property in response.Properties.Items) writer.Line($"hash.Add({Hash(property)});");
            writer.Line("return hash.ToHashCode();");
        }
    }

    private static bool IsByReference(TypeReference type) => type.Kind is TypeKind.List or TypeKind.Bytes or TypeKind.Json;

    private static string Same(Property property)
    {
        string name = "this." + Escape.Identifier(property.Name), other = "other." + Escape.Identifier(property.Name);
        if (IsByReference(property.Type)) return Same(property.Type, name, other);
        // A double that is not a number equals itself, as in the equality that the compiler would write.
        return property.Type.Kind == TypeKind.Double ? $"{Content}Same({name}, {other})" : $"{name} == {other}";
    }

    private static string Same(TypeReference type, string left, string right) =>
        type is { Kind: TypeKind.List, Element: { } element } && IsByReference(element)
            ? $"{Content}Same({left}, {right}, static (one, another) => {Same(element, "one", "another")})"
            : $"{Content}Same({left}, {right})";

    private static string Hash(Property property)
    {
        string name = "this." + Escape.Identifier(property.Name);
        return IsByReference(property.Type) ? $"{Content}Hash({name})" : name;
    }
}
