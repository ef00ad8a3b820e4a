using CardanoBI.Generator.Model;

namespace CardanoBI.Generator.Emission;

/// <summary>The file of one resource: its client class, its request types, the types only it uses, its operations.</summary>
internal static class ClientEmitter
{
    public static EmittedFile EmitFile(Client client)
    {
        CodeWriter writer = SourceFile.Begin();
        using (writer.Namespace(client.Context))
        {
            WriteClass(writer, client);
            foreach (Operation operation in client.Operations)
            {
                if (operation.RequestName.Length == 0) continue;
                writer.Line();
                RequestTypeEmitter.Write(writer, operation, client.Context);
            }

            foreach (ResponseType type in client.Types)
            {
                writer.Line();
                ResponseTypeEmitter.WriteRecord(writer, type, client.Context);
            }
        }

        using (writer.Namespace(client.Context, SourceFile.WireNamespace))
        {
            bool isFirst = true;
            foreach (Operation operation in client.Operations)
            {
                if (!isFirst) writer.Line();
                isFirst = false;
                OperationEmitter.Write(writer, operation, client.Context);
            }

            foreach (ResponseType type in client.Types)
            {
                writer.Line();
                ReaderEmitter.Write(writer, type, client.Context);
            }
        }

        foreach (ResponseType type in client.Types.Where(type => type.IsQueried)) QueryEmitter.WriteFields(writer, type, client.Context);
        return new EmittedFile($"{client.Domain}.{client.Name}.g.cs", writer.ToString());
    }

    private static string PageText(PageReference page) =>
        $"<c>{Escape.Documentation(page.Path)}</c>" + (page.Label.Length > 0 ? $" ({Escape.Documentation(page.Label)})" : "");

    private static void WriteClass(CodeWriter writer, Client client)
    {
        writer.Line($"/// <summary>Operations below <c>{Escape.Documentation(client.RoutePrefix)}</c>.</summary>");
        writer.Line($"/// <remarks>Documented in {string.Join(", ", client.Pages.Select(PageText))}. Members are virtual so that tests can substitute them.</remarks>");
        using (writer.Type($"{client.Context.Accessibility} partial class {client.ClassName}"))
        {
            writer.Line($"private readonly {SourceFile.Runtime}Transport _transport;");
            writer.Line();
            writer.Line("/// <summary>For substitutes in tests: a member that is not overridden throws.</summary>");
            writer.Line($"protected {client.ClassName}() => _transport = {SourceFile.Runtime}Transport.Substituted;");
            writer.Line();
            writer.Line($"internal {client.ClassName}({SourceFile.Runtime}Transport transport) => _transport = transport;");
            foreach (Operation operation in client.Operations) MethodEmitter.Write(writer, operation, client.Context);
        }
    }
}
