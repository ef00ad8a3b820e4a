using CardanoBI.Generator.Tests.Infrastructure;

namespace CardanoBI.Generator.Tests.Hostile;

/// <summary>Texts that try to leave their place in the emitted C#.</summary>
internal static class HostileTexts
{
    private const string Payload = " public static class Pwned { static Pwned() => global::System.Environment.Exit(1); } ";

    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["block comment end"] = "*/" + Payload + "/*",
        ["summary end"] = "</summary>" + Payload + "<summary>",
        ["double quote"] = "\";" + Payload + "//",
        ["two double quotes"] = "\"\"" + Payload + "\"\"",
        ["raw string end"] = "\"\"\";" + Payload + "\"\"\"",
        ["utf-8 literal end"] = "\"u8;" + Payload,
        ["single quote"] = "';" + Payload + "'",
        ["verbatim string"] = "@\"" + Payload,
        ["back-slash at the end"] = "text\\",
        ["back-slash and quote"] = "\\\";" + Payload,
        ["escaped newline"] = "\\n" + Payload,
        ["unicode escape of a quote"] = "\\u0022;" + Payload,
        ["interpolation braces"] = "{global::System.Environment.Exit(1)}",
        ["doubled braces"] = "{{}}" + Payload + "}}{{",
        ["closing braces"] = "}}}}}" + Payload,
        ["carriage return"] = "a\r" + Payload,
        ["line separator U+2028"] = "a\u2028" + Payload,
        ["paragraph separator U+2029"] = "a\u2029#error Pwned\u2029",
        ["next line U+0085"] = "a\u0085" + Payload,
        ["vertical tab and form feed"] = "a\v\f#error Pwned",
        ["if directive"] = "#if false",
        ["endif directive"] = "#endif",
        ["pragma directive"] = "#pragma warning disable",
        ["line directive"] = "#line 1 \"elsewhere.cs\"",
        ["nullable directive"] = "#nullable disable",
        ["using directive"] = "using System; using static System.Environment;",
        ["assembly attribute"] = "[assembly: global::System.Runtime.CompilerServices.InternalsVisibleTo(\"Evil\")]",
        ["module initializer"] = ")] [global::System.Runtime.CompilerServices.ModuleInitializer] static void Pwned() { } [A(",
        ["xml markup"] = "<see cref=\"T:System.Environment\"/><script>alert(1)</script>",
        ["xml include"] = "<include file='/etc/passwd' path='//*'/>",
        ["xml cdata"] = "<![CDATA[ </summary> ]]>",
        ["xml entity"] = "&lt;/summary&gt; &#10; &#x2028; &unknown; &",
        ["xml processing instruction"] = "<?xml version=\"1.0\"?>",
        ["html comment"] = "--> <!-- " + Payload,
        ["null character"] = "a\0b" + Payload,
        ["control characters"] = "\u0001\u0007\u001b[31m\u007f",
        ["lone high surrogate"] = "a\ud83db",
        ["lone low surrogate"] = "a\ude00b",
        ["surrogates in the wrong order"] = "\ude00\ud83d",
        ["surrogate at the end"] = "a\ud83d",
        ["bidi override"] = "\u202e" + Payload + "\u202c",
        ["bidi isolate"] = "\u2066 //\u2069" + Payload,
        ["zero width characters"] = "a\u200b\u200c\u200d\ufeffb",
        ["tag characters"] = "a\U000e0041\U000e0042",
        ["noncharacters"] = "\ufffe\uffff\ufdd0\U0001ffff",
        ["emoji"] = "👩‍💻🎰💌",
        ["combining marks"] = "e\u0301\u0301\u0301",
        ["digits only"] = "0123456789",
        ["arabic digits"] = "defaults to ٢٠ - max ١٠٠",
        ["blanks of every kind"] = "a\u00a0\u1680\u2003\u3000b",
        ["nothing but punctuation"] = "!$%&/()=?",
        ["hangul filler"] = "\u3164",
        ["10,000 letters"] = new('n', 10_000),
        ["10,000 quotes"] = new('"', 10_000),
        ["format holes"] = "{0}{1}{99999999999}",
        ["a build's own message"] = "x\n/src/Evil.cs(1,1): error CS0000: forged",
        ["keyword"] = "class",
        ["contextual keyword"] = "await",
    };

    /// <summary>A page with the text in every place that takes one.</summary>
    public static string Page(string text)
    {
        string cell = text.Replace("|", "\\|", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal);
        string json = System.Text.Json.JsonSerializer.Serialize(text);
        string parameters =
            $"|Name|Description|In|Type|Required|\n|---|---|---|---|---|\n| thing_id|{cell}|path|string|true|\n| {cell}|{cell} defaults to 5|query|integer|false|\n| must{cell}|{cell}|query|string|true|";
        string schema =
            $"Inner\n\n|Name|Type|Description|\n|---|---|---|\n| {cell}|string|{cell}|\n\n{text}\n\n|Name|Type|Description|\n|---|---|---|\n| id|integer(int64)|{cell}|\n| {cell}|string|{cell}|\n| inner|Inner|{cell}|\n| odd|{cell}|{cell}|\n| list|array|{cell}|";
        string page = TestPage.With(
            "GET /api/core/things/{thing_id}",
            parameters,
            $"{{ \"id\": 1, {json}: {json}, \"inner\": {{ {json}: null }}, \"list\": [{{ {json}: [{json}] }}] }}",
            schema,
            text);
        return page.Replace("'Things'", $"'{text.Replace("'", "''", StringComparison.Ordinal)}'", StringComparison.Ordinal)
            .Replace("`OK: Successful request.`", $"`{text}`", StringComparison.Ordinal)
            + $"\n\n{text}\n\n`GET {text}`\n\n## {text}\n\n`GET /api/core/{text}`\n\n<TabItem value=\"{text}\" label='{text}'>\n";
    }

    /// <summary>An overlay with the text as every key and value that takes one.</summary>
    public static string Overlay(string text)
    {
        string quoted = System.Text.Json.JsonSerializer.Serialize(text);
        string[] facts = ["name", "type", "items", "description"];
        string properties = string.Join(", ", facts.Select(fact => $"{fact}: {quoted}"));
        return $"words: [{quoted}]\nnullable: false\nproperties:\n  {quoted}: {{ {properties} }}\n  id: {{ description: {quoted}, name: {quoted} }}\n"
            + $"types:\n  CoreThingsByThingId: {{ summary: {quoted} }}\n"
            + $"operations:\n  \"GET /api/core/things/{{thing_id}}\": {{ type: {quoted}, method: {quoted}, request: {quoted} }}\n";
    }
}
