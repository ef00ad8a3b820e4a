using CardanoBI.Gen.Changes;
using CardanoBI.Gen.Specs;
using CardanoBI.Gen.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CardanoBI.Gen.Tests.Changes;

/// <summary>Two sets of pages: what the tool says of the way from one to the other, and what the compiler does.</summary>
internal sealed class Pair : IDisposable
{
    public Docs Old { get; } = Both();

    public Docs New { get; } = Both();

    public bool IsUsable => !Run(Old).HasErrors && !Run(New).HasErrors;

    public ChangeLog Compare() => ChangeLog.Of(Run(Old), Run(New), default);

    /// <summary>What the tool says of code, all changes together.</summary>
    public static Effects OfCode(ChangeLog log) => WithoutWarningsOfErrors(
        log.Changes.Aggregate(Effects.None, (effects, change) => effects | change.Effects) & Effects.OfSurface);

    /// <summary>What becomes of code that uses every member of the old client.</summary>
    public Effects Compile() => Compile(Old, New);

    /// <inheritdoc cref="Compile()"/>
    public static Effects Compile(Docs oldDocs, Docs newDocs) => CompileRequests(Request(oldDocs), Request(newDocs));

    /// <inheritdoc cref="Compile()"/>
    public static Effects CompileRequests(SpecRequest oldPages, SpecRequest newPages)
    {
        CompiledClient old = CompiledClient.Of(oldPages), @new = CompiledClient.Of(newPages);
        string caller = EveryMember.CallerOf(old.Compilation);
        CSharpCompilation then = old.Compile(caller), now = @new.Compile(caller);
        HashSet<string> before = [.. then.GetDiagnostics().Where(IsComplaint).Select(Text)];
        Assert.DoesNotContain(before, text => text.Contains("error", StringComparison.Ordinal));
        Assert.Empty(old.Missing(then));
        Diagnostic[] after = [.. now.GetDiagnostics().Where(IsComplaint).Where(diagnostic => !before.Contains(Text(diagnostic)))];
        Effects effects = Effects.None;
        if (after.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)) effects |= Effects.Source;
        if (after.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning)) effects |= Effects.Warning;
        if (@new.Missing(then).Count > 0) effects |= Effects.Binary;
        return WithoutWarningsOfErrors(effects);
    }

    public void Dispose()
    {
        Old.Dispose();
        New.Dispose();
    }

    public static SpecRequest Request(Docs docs) => new(docs.Folder, File.Exists(docs.Overlay) ? [docs.Overlay] : []);

    public static SpecRun Run(Docs docs) => SpecRun.Run(Request(docs) with { Emission = new Emission(null, IsInternal: false) }, default);

    /// <summary>Of code that does not compile, the compiler's warnings are an accident of where it gave up.</summary>
    private static Effects WithoutWarningsOfErrors(Effects effects) =>
        effects.HasFlag(Effects.Source) ? effects & ~Effects.Warning : effects;

    private static bool IsComplaint(Diagnostic diagnostic) => diagnostic.Severity >= DiagnosticSeverity.Warning;

    private static string Text(Diagnostic diagnostic) => diagnostic.ToString();

    private static Docs Both()
    {
        Docs docs = Docs.Of(Things.Page, Things.ThingsText);
        docs.Write(Things.Gadgets, Things.GadgetsText);
        return docs;
    }
}
