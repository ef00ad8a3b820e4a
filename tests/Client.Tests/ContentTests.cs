using System.Text.Json;
using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Tests;

/// <summary>Equality by content: what emitted records compare their lists, bytes and JSON by.</summary>
public class ContentTests
{
    [Theory]
    [InlineData("1", "1", true)]
    [InlineData("1", "1.0", false)]
    [InlineData("\"a\"", "\"\\u0061\"", true)]
    [InlineData("null", "null", true)]
    [InlineData("null", "false", false)]
    [InlineData("[1,[2]]", "[ 1, [ 2 ] ]", true)]
    [InlineData("[1,2]", "[2,1]", false)]
    [InlineData("""{"a":1,"b":[true]}""", """{"b":[true],"a":1}""", true)]
    [InlineData("""{"a":1}""", """{"a":1,"b":2}""", false)]
    [InlineData("""{"a":1}""", """{"b":1}""", false)]
    public void Json_is_equal_by_what_it_says(string left, string right, bool isEqual)
    {
        JsonElement one = JsonDocument.Parse(left).RootElement, another = JsonDocument.Parse(right).RootElement;

        Assert.Equal(isEqual, Content.Same(one, another));
        if (isEqual) Assert.Equal(Content.Hash(one), Content.Hash(another));
    }

    [Fact]
    public void Missing_Json_is_equal_to_itself_only()
    {
        Assert.True(Content.Same((JsonElement?)null, null));
        Assert.False(Content.Same(null, (JsonElement?)JsonDocument.Parse("null").RootElement));
        Assert.True(Content.Same(default(JsonElement), default));
    }

    [Fact]
    public void Lists_and_bytes_are_equal_by_their_elements()
    {
        Assert.True(Content.Same<string>(["a", "b"], new List<string> { "a", "b" }));
        Assert.False(Content.Same<string>(["a", "b"], ["b", "a"]));
        Assert.False(Content.Same<string>(["a"], null));
        Assert.True(Content.Same<string>(null, null));
        Assert.True(Content.Same<byte[]>([[1], [2, 3]], [[1], [2, 3]], Content.Same));
        Assert.True(Content.Same([1, 2], (byte[])[1, 2]));
        Assert.False(Content.Same([1, 2], (byte[])[1, 3]));
        Assert.Equal(Content.Hash((byte[])[1, 2]), Content.Hash((byte[])[1, 2]));
    }

    [Fact]
    public void Problems_are_equal_by_the_messages_they_hold()
    {
        static CardanoBIProblem Problem(string message) =>
            new() { Title = "t", Errors = new Dictionary<string, IReadOnlyList<string>> { ["page_size"] = [message] } };

        Assert.Equal(Problem("too large"), Problem("too large"));
        Assert.Equal(Problem("too large").GetHashCode(), Problem("too large").GetHashCode());
        Assert.NotEqual(Problem("too large"), Problem("too small"));
    }
}
