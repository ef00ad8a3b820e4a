using CardanoBI.Generator.Client;

namespace CardanoBI.Generator.Emission;

/// <summary>The root class and the class of each domain.</summary>
internal static class RootEmitter
{
    public const string RootName = "CardanoBIClient";

    private const string WrongSetting =
        "/// <exception cref=\"global::System.ArgumentException\">"
        + "A setting is missing or invalid; the message names it.</exception>";

    public static EmittedFile EmitFile(Root root)
    {
        CodeWriter writer = SourceFile.Begin(root.Context);
        using (writer.Namespace())
        {
            WriteRoot(writer, root);
            foreach (Domain domain in root.Domains)
            {
                writer.Line();
                WriteDomain(writer, domain);
            }
        }

        if (root.QueryOptionSets.Count > 0) QueryEmitter.WriteOptionSets(writer, root);
        return new EmittedFile(RootName + ".g.cs", writer.ToString());
    }

    private static void WriteRoot(CodeWriter writer, Root root)
    {
        const string Transport = SourceFile.Runtime + "Transport",
            Options = SourceFile.Client + "CardanoBIOptions",
            HttpClient = "global::System.Net.Http.HttpClient";
        writer.Line("/// <summary>A client of a CardanoBI server. Safe for concurrent use; share one instance.</summary>");
        using (writer.Type($"{writer.Context.Accessibility} partial class {RootName} : global::System.IDisposable"))
        {
            writer.Line($"private readonly {Transport} _transport;");
            writer.Line();
            writer.Line(
                "/// <summary>Creates a client of the server that the options name, with connections and a token of its own.</summary>");
            writer.Line("/// <param name=\"options\">The key, the secret, and the network or the server's addresses.</param>");
            writer.Line(WrongSetting);
            writer.Line($"public {RootName}({Options} options) : this(new {Transport}(options))");
            writer.EmptyBlock();
            writer.Line();
            writer.Line(
                "/// <summary>Creates a client that sends its requests with an <c>HttpClient</c> of the caller, which the client does not "
                + "dispose and whose base address and headers it does not change.</summary>");
            writer.Line("/// <param name=\"options\">The key, the secret, and the network or the server's addresses.</param>");
            writer.Line(
                "/// <param name=\"httpClient\">Sends the requests. Its handler should not follow redirects "
                + "(<c>AllowAutoRedirect = false</c>), which would carry the key to other addresses.</param>");
            writer.Line(WrongSetting);
            writer.Line($"public {RootName}({Options} options, {HttpClient} httpClient) : this(new {Transport}(options, httpClient))");
            writer.EmptyBlock();
            writer.Line();
            writer.Line("/// <summary>For substitutes in tests; a member that is not overridden throws.</summary>");
            writer.Line($"protected {RootName}() : this({Transport}.Substituted)");
            writer.EmptyBlock();
            writer.Line();
            writer.Line($"private {RootName}({Transport} transport)");
            using (writer.Block())
            {
                writer.Line("_transport = transport;");
                foreach (Domain domain in root.Domains)
                    writer.Line($"{domain.Name} = new {ClassName(writer, domain.ClassName)}(transport);");
            }

            foreach (Domain domain in root.Domains)
            {
                writer.Line();
                WriteProperty(writer, domain.Name, domain.ClassName, "/api/" + domain.Segment);
            }

            SendingEmitter.Write(writer);
            writer.Line();
            writer.Line("/// <summary>Closes the client's own connections. Calls in progress fail.</summary>");
            writer.Line("public void Dispose()");
            using (writer.Block())
            {
                writer.Line("_transport.Dispose();");
                writer.Line("global::System.GC.SuppressFinalize(this);");
            }
        }
    }

    private static void WriteDomain(CodeWriter writer, Domain domain)
    {
        writer.Line($"/// <summary>Resources under <c>/api/{Escape.Documentation(domain.Segment)}</c>.</summary>");
        using (writer.Type($"{writer.Context.Accessibility} partial class {domain.ClassName}"))
        {
            writer.Line("/// <summary>For substitutes in tests; a member that is not overridden throws.</summary>");
            writer.Line($"protected {domain.ClassName}() : this({SourceFile.Runtime}Transport.Substituted)");
            writer.EmptyBlock();
            writer.Line();
            writer.Line($"internal {domain.ClassName}({SourceFile.Runtime}Transport transport)");
            using (writer.Block())
            {
                foreach (ResourceReference resource in domain.Resources)
                    writer.Line($"{resource.Name} = new {ClassName(writer, resource.ClassName)}(transport);");
            }

            foreach (ResourceReference resource in domain.Resources)
            {
                writer.Line();
                WriteProperty(writer, resource.Name, resource.ClassName, resource.Segment);
            }
        }
    }

    /// <summary>Writes a virtual property that the constructor sets, so that a substitute can return another client.</summary>
    private static void WriteProperty(CodeWriter writer, string name, string className, string route)
    {
        writer.Line($"/// <summary>Operations under <c>{Escape.Documentation(route)}</c>.</summary>");
        writer.Line($"public virtual {ClassName(writer, className)} {name} {{ get; }}");
    }

    private static string ClassName(CodeWriter writer, string name) => $"global::{writer.Context.Namespace}.{name}";
}
