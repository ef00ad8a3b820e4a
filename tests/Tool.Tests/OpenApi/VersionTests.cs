using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using CardanoBI.Gen.OpenApi;

namespace CardanoBI.Gen.Tests.OpenApi;

/// <summary>Where OpenAPI 3.0 and 3.1 differ, and that they differ nowhere else.</summary>
public sealed class VersionTests
{
    [Theory]
    [InlineData("3.1", """{"type":["string","null"],"description":"…"}""")]
    [InlineData("3.0", """{"type":"string","nullable":true,"description":"…"}""")]
    public void A_value_may_be_null(string version, string expected) =>
        Assert.Equal(expected, Property(version, "AccountReward", "pool_id_hex"));

    [Theory]
    [InlineData("3.1", """{"oneOf":[{"$ref":"#/components/schemas/Block"},{"type":"null"}],"description":"…"}""")]
    [InlineData(
        "3.0", """{"type":"object","allOf":[{"$ref":"#/components/schemas/Block"}],"nullable":true,"description":"…"}""")]
    public void An_object_may_be_null(string version, string expected) =>
        Assert.Equal(expected, Property(version, "Transaction", "block"));

    [Theory]
    [InlineData("3.1", """{"$ref":"#/components/schemas/PollSummary","description":"…"}""")]
    [InlineData("3.0", """{"allOf":[{"$ref":"#/components/schemas/PollSummary"}],"description":"…"}""")]
    public void A_reference_has_a_description(string version, string expected) =>
        Assert.Equal(expected, Property(version, "Poll", "summary"));

    [Theory]
    [InlineData("3.1", """{"type":["string","null"],"format":"byte","contentEncoding":"base64","description":"…"}""")]
    [InlineData("3.0", """{"type":"string","format":"byte","nullable":true,"description":"…"}""")]
    public void Bytes_are_base64(string version, string expected) =>
        Assert.Equal(expected, Property(version, "EpochParameters", "nonce"));

    [Fact]
    public void Nothing_else_differs()
    {
        JsonObject older = Described.Document(OpenApiVersion.V30), newer = Described.Document(OpenApiVersion.V31);
        Assert.Equal(("3.0.3", "3.1.0"), (older["openapi"]!.GetValue<string>(), newer["openapi"]!.GetValue<string>()));
        Assert.Equal(
            older.Where(part => part.Key is not ("openapi" or "components")).Select(part => part.Value!.ToJsonString()),
            newer.Where(part => part.Key is not ("openapi" or "components")).Select(part => part.Value!.ToJsonString()));
        Assert.True(JsonNode.DeepEquals(older["components"]!["parameters"], newer["components"]!["parameters"]));
    }

    private static string Property(string version, string type, string name)
    {
        JsonObject document = Described.Document(Described.Version(version));
        JsonObject property = Described.Schema(document, type)["properties"]![name]!.DeepClone().AsObject();
        property["description"] = "…";
        return property.ToJsonString(new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }
}
