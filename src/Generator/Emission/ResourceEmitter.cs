using CardanoBI.Generator.Client;
using CardanoBI.Generator.Pages;

namespace CardanoBI.Generator.Emission;

/// <summary>The file of one resource: its client class, its request types, the types that only it uses, and its operations.</summary>
internal static class ResourceEmitter
{
    public static EmittedFile EmitFile(ResourceClient resource)
    {
        bool hasObsolete = resource.Types.Items.Any(type => type.HasObsolete)
            || resource.Operations.Items.Any(operation =>
                operation.Deprecation.Length > 0 || operation.Parameters.Items.Any(parameter => parameter.Deprecation.Length > 0));
        CodeWriter writer = SourceFile.Begin(resource.Context, hasObsolete);
        using (writer.Namespace())
        {
            WriteClass(writer, resource);
            foreach (Operation operation in resource.Operations)
            {
                if (!operation.HasRequest) continue;
                writer.Line();
                RequestTypeEmitter.Write(writer, operation);
            }

            foreach (ResponseType type in resource.Types)
            {
                writer.Line();
                ResponseTypeEmitter.WriteRecord(writer, type);
            }
        }

        using (writer.Namespace(SourceFile.WireNamespace))
        {
            writer.Separated(resource.Operations, operation => OperationEmitter.Write(writer, operation));
            foreach (ResponseType type in resource.Types)
            {
                writer.Line();
                ReaderEmitter.Write(writer, type);
            }
        }

        foreach (ResponseType type in resource.Types.Where(type => type.IsQueried)) QueryEmitter.WriteFields(writer, type);
        return new EmittedFile($"{resource.Domain}.{resource.Name}.g.cs", writer.ToString());
    }

    private static void WriteClass(CodeWriter writer, ResourceClient resource)
    {
        writer.Line($"/// <summary>Operations under <c>{Escape.Documentation(resource.RoutePrefix)}</c>.</summary>");
        writer.Line("/// <remarks>");
        string pages = string.Join(", ", resource.Pages.Select(PageText));
        writer.Line($"/// <para>Documented in {pages}. Members are virtual so that tests can substitute them.</para>");
        writer.Line(
            $"/// <para>A call fails with a <see cref=\"{SourceFile.Client}CardanoBIException\"/> if the server does not respond, "
            + $"or responds with an error. {StatusText(resource)}</para>");
        writer.Line("/// </remarks>");
        using (writer.Type($"{writer.Context.Accessibility} partial class {resource.ClassName}"))
        {
            writer.Line($"private readonly {SourceFile.Runtime}Transport _transport;");
            writer.Line();
            writer.Line("/// <summary>For substitutes in tests; a member that is not overridden throws.</summary>");
            writer.Line($"protected {resource.ClassName}() => _transport = {SourceFile.Runtime}Transport.Substituted;");
            writer.Line();
            writer.Line($"internal {resource.ClassName}({SourceFile.Runtime}Transport transport) => _transport = transport;");
            foreach (Operation operation in resource.Operations) MethodEmitter.Write(writer, operation);
            foreach (ArgumentValues values in resource.ArgumentValues) ValueSetEmitter.Write(writer, values.Set, values.WireName);
        }
    }

    private static string PageText(PageReference page) =>
        $"<c>{Escape.Documentation(page.Path)}</c>" + (page.Label.Length > 0 ? $" ({Escape.Documentation(page.Label)})" : "");

    /// <summary>Every failure that some operation documents; most document the same.</summary>
    private static string StatusText(ResourceClient resource)
    {
        IEnumerable<DocumentedStatus> failures = resource.Operations
            .SelectMany(operation => operation.Statuses).Where(status => status.Code != "200")
            .Distinct().OrderBy(status => status.Code, StringComparer.Ordinal);
        return Escape.Documentation(SourceFile.Sentences([.. failures.Select(status => $"{status.Code} {status.Message}")]));
    }
}
