using System.Collections.Immutable;
using CardanoBI.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CardanoBI.Generator.Tests.Pipeline;

/// <summary>One driver over several compilations, as an editor keeps it.</summary>
internal sealed class Session
{
    private readonly CSharpCompilation _compilation = GeneratorHost.CreateCompilation();
    private readonly Dictionary<string, AdditionalText> _files;
    private GeneratorDriver _driver;

    public Session(IEnumerable<(string Path, string Text)> pages, string? overlay = null)
    {
        ImmutableArray<AdditionalText> files = GeneratorHost.Files(pages, overlay);
        _files = files.ToDictionary(file => file.Path);
        _driver = GeneratorHost.CreateDriver(files).RunGenerators(_compilation);
        Before = Run().GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());
    }

    public IReadOnlyDictionary<string, string> Before { get; }

    public GeneratorRunResult Run() => _driver.GetRunResult().Results.Single();

    public GeneratorRunResult EditCSharp()
    {
        _driver = _driver.RunGenerators(_compilation.AddSyntaxTrees(GeneratorHost.CreateCompilation("class Edited;").SyntaxTrees));
        return Run();
    }

    public GeneratorRunResult Edit(string path, Func<string, string> edit)
    {
        AdditionalText old = _files[SpecOptions.Root + path];
        string before = old.GetText()!.ToString(), after = edit(before);
        Assert.NotEqual(before, after);
        _files[old.Path] = new SpecText(old.Path, after);
        _driver = _driver.ReplaceAdditionalText(old, _files[old.Path]).RunGenerators(_compilation);
        return Run();
    }

    public GeneratorRunResult Add(string path, string text)
    {
        _driver = _driver.AddAdditionalTexts([new SpecText(SpecOptions.Root + path, text)]).RunGenerators(_compilation);
        return Run();
    }
}
