using System.Text;
using CardanoBI.Gen.OpenApi;
using CardanoBI.Gen.Tests.Infrastructure;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace CardanoBI.Gen.Tests.OpenApi;

/// <summary>Microsoft.OpenApi reads what is written, with all its rules.</summary>
public sealed class ReaderTests
{
    [Theory]
    [InlineData("3.0", "json")]
    [InlineData("3.0", "yaml")]
    [InlineData("3.1", "json")]
    [InlineData("3.1", "yaml")]
    public async Task The_reader_has_nothing_to_say(string version, string format)
    {
        OpenApiVersion of = Described.Version(version);
        var settings = new OpenApiReaderSettings();
        settings.AddYamlReader();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Described.Text(of, format == "yaml")));
        (OpenApiDocument? document, OpenApiDiagnostic? diagnostic) =
            await OpenApiDocument.LoadAsync(stream, format, settings);
        Assert.Empty(diagnostic!.Errors);
        Assert.Empty(diagnostic.Warnings);
        Assert.Equal(version == "3.0" ? OpenApiSpecVersion.OpenApi3_0 : OpenApiSpecVersion.OpenApi3_1, diagnostic.SpecificationVersion);
        Assert.Equal(Docs.ShippedOperations, document!.Paths.Sum(path => path.Value.Operations!.Count));
    }
}
