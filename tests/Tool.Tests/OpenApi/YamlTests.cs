using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CardanoBI.Gen.OpenApi;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CardanoBI.Gen.Tests.OpenApi;

/// <summary>YAML has the content of JSON, whatever stands in a page.</summary>
public sealed partial class YamlTests
{
    [Theory]
    [InlineData("3.0")]
    [InlineData("3.1")]
    public void Both_formats_say_the_same(string version)
    {
        OpenApiVersion of = Described.Version(version);
        var read = (JsonObject)Read(Described.Text(of, isYaml: true))!;
        Assert.Equal(Described.Text(of, isYaml: false), ApiDescription.JsonText(read));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" a")]
    [InlineData("a ")]
    [InlineData("yes")]
    [InlineData("NULL")]
    [InlineData("~")]
    [InlineData("1.0")]
    [InlineData("0x10")]
    [InlineData("2024-01-01")]
    [InlineData("a: b")]
    [InlineData("a #b")]
    [InlineData("- a")]
    [InlineData("? a")]
    [InlineData("a\nb\r\n\tc")]
    [InlineData("\"\\'")]
    [InlineData("…☕ 😀 é")]
    [InlineData("\u0000\u0085\u00A0\u200B\u2028\uFEFF")]
    [InlineData("<<")]
    [InlineData("=")]
    [InlineData("[a]")]
    [InlineData("%a")]
    [InlineData("@odata.context")]
    [InlineData("*a")]
    [InlineData("---")]
    public void A_text_stays_what_it_is(string text)
    {
        var document = new JsonObject
        {
            [text] = text,
            ["list"] = new JsonArray(text, new JsonArray(text, new JsonArray()), new JsonObject { [text] = new JsonArray(1, true, null) }),
            [new string('k', 3000) + text] = new JsonObject { ["a"] = text, ["b"] = new JsonObject() },
        };
        Assert.True(JsonNode.DeepEquals(document, Read(YamlText.Write(document))), YamlText.Write(document));
    }

    [Fact]
    public void Lines_are_those_that_people_write() => Assert.Equal(
        """
        a: text, that is plain
        b:
          - c: 1
            d: "2"
          - - 7.21E-05
        e: {}

        """,
        YamlText.Write(JsonNode.Parse("""{"a":"text, that is plain","b":[{"c":1,"d":"2"},[7.21E-05]],"e":{}}""")!));

    private static JsonNode? Read(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return Read(Assert.Single(stream.Documents).RootNode);
    }

    private static JsonNode? Read(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Children.Select(member =>
            KeyValuePair.Create(((YamlScalarNode)member.Key).Value!, Read(member.Value)))),
        YamlSequenceNode sequence => new JsonArray([.. sequence.Children.Select(Read)]),
        YamlScalarNode { Style: ScalarStyle.Plain } plain when NotText().IsMatch(plain.Value!) => JsonNode.Parse(plain.Value!),
        _ => ((YamlScalarNode)node).Value,
    };

    [GeneratedRegex(@"^(null|true|false|-?[0-9][0-9.eE+-]*)\z")]
    private static partial Regex NotText();
}
