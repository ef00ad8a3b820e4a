using System.Globalization;
using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Client;

namespace CardanoBI.Generator.Emission;

/// <summary>The pages' samples as UTF-8 literals, for a sandbox. Written only if <c>CardanoBIEmitSamples</c> is set.</summary>
internal static class SamplesEmitter
{
    private const string Sandbox = "global::CardanoBI.Sandbox.";
    private const string ClassName = "CardanoBISamples";

    public static EmittedFile EmitFile(SampleCatalogue catalogue)
    {
        CodeWriter writer = SourceFile.Begin(catalogue.Context);
        using (writer.Namespace())
        {
            writer.Line(
                "/// <summary>What the documentation's pages say about every operation, including their samples: "
                + "the operations for a <c>CardanoBISandbox</c> to serve.</summary>");
            using (writer.Type($"{writer.Context.Accessibility} static class {ClassName}"))
            {
                writer.Line(
                    "/// <summary>Every operation, with the sample of its successful response exactly as its page shows it.</summary>");
                const string Type = Sandbox + "SandboxOperation";
                writer.Line($"public static global::System.Collections.Generic.IReadOnlyList<{Type}> Operations {{ get; }} = new {Type}[]");
                using (writer.Block(";"))
                    foreach (OperationSample sample in catalogue.Samples) WriteSample(writer, sample);
            }
        }

        return new EmittedFile(ClassName + ".g.cs", writer.ToString());
    }

    private static void WriteSample(CodeWriter writer, OperationSample sample)
    {
        Operation operation = sample.Operation;
        string route = $"{Escape.Literal(operation.Verb)}, {Escape.Literal(operation.Route.Template)}";
        writer.Line(
            $"new({route}, {Sandbox}SandboxResponse.{operation.ResponseKind.ToString()}, {Escape.Literal(sample.Json)}u8.ToArray())");
        using (writer.Block(","))
        {
            writer.Line($"Page = {Escape.Literal(operation.Page)},");
            if (operation.IsAnonymous) writer.Line("IsAnonymous = true,");
            if (operation.RowCap is { } cap) writer.Line($"RowCap = {cap.ToString(CultureInfo.InvariantCulture)},");
            if (operation.Query is not null) WriteQuery(writer, operation.Query, sample.Columns);
            if (operation.Parameters.Count == 0) return;
            writer.Line($"Parameters = new {Sandbox}SandboxParameter[]");
            using (writer.Block(","))
                foreach (Parameter parameter in operation.Parameters) writer.Line(ParameterText(parameter));
        }
    }

    private static void WriteQuery(CodeWriter writer, QueryOptionSet query, EquatableArray<Property> columns)
    {
        writer.Line(
            $"QueryOptions = {string.Join(" | ", query.Options.Each().Select(option => $"{Sandbox}SandboxQueryOptions.{option}"))},");
        writer.Line($"Columns = new {Sandbox}SandboxColumn[]");
        using (writer.Block(","))
        {
            foreach (Property column in columns)
            {
                string type = column.Type.Kind is TypeKind.Response or TypeKind.List ? "Json" : column.Type.Kind.ToString();
                string isNullable = column.Type.IsNullable ? "true" : "false";
                writer.Line($"new({Escape.Literal(column.WireName)}, {Sandbox}SandboxColumnType.{type}, isNullable: {isNullable}),");
            }
        }
    }

    private static string ParameterText(Parameter parameter)
    {
        string place = parameter.Role == ParameterRole.Path ? "Path" : "Query";
        string type = parameter.Type switch
        {
            ParameterClrType.Int32 or ParameterClrType.Int64 => "Integer",
            ParameterClrType.Decimal => "Number",
            ParameterClrType.Boolean => "Boolean",
            _ => "String",
        };
        var facts = new List<string>();
        if (parameter.Default is { } standard) facts.Add($"Default = {Escape.Literal(standard)}");
        if (parameter.Maximum is { } maximum) facts.Add($"Maximum = {maximum.ToString(CultureInfo.InvariantCulture)}");
        if (parameter.Type == ParameterClrType.SortOrder) facts.Add("Values = new[] { \"asc\", \"desc\" }");
        string initializer = facts.Count == 0 ? "" : $" {{ {string.Join(", ", facts)} }}";
        string name = Escape.Literal(parameter.WireName);
        return $"new({name}, {Sandbox}SandboxParameterPlace.{place}, {Sandbox}SandboxParameterType.{type}){initializer},";
    }
}
