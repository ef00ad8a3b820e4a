using System.Globalization;
using CardanoBI.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CardanoBI.Generator.Overlay;

/// <summary>A YAML mapping that is read key by key: unknown keys and values of the wrong form are reported at their places.</summary>
internal sealed class YamlMapping(YamlMappingNode node, DiagnosticBag diagnostics)
{
    private readonly List<string> _asked = [];

    public IEnumerable<YamlEntry> Entries =>
        node.Children.Select(child => new YamlEntry((child.Key as YamlScalarNode)?.Value ?? "", Span(child.Key), child.Value));

    /// <summary>The mapping under a key; an absent or empty one has no entries.</summary>
    public YamlMapping Mapping(string key) => Ask(key) is { } value ? Of(value, key, diagnostics) : new YamlMapping([], diagnostics);

    public static YamlMapping Of(YamlNode value, string what, DiagnosticBag diagnostics)
    {
        if (value is YamlMappingNode mapping) return new YamlMapping(mapping, diagnostics);
        bool isEmpty = value is YamlScalarNode { Value: null or "" };
        if (!isEmpty) diagnostics.Report(Descriptors.OverlayValueInvalid, Span(value), Written(value, diagnostics), what, "a mapping");
        return new YamlMapping([], diagnostics);
    }

    public bool? Boolean(string key) =>
        Scalar(key, "true or false", text => text switch { "true" => true, "false" => false, _ => (bool?)null });

    public int? Count(string key) => (int?)Number(key, int.MaxValue);

    public long? Number(string key, long most = long.MaxValue)
    {
        string range = most == long.MaxValue ? "" : $" and at most {most.ToString(CultureInfo.InvariantCulture)}";
        return Scalar(key, "a whole number above 0" + range, text =>
        {
            bool isNumber = long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number);
            return isNumber && number > 0 && number <= most ? number : (long?)null;
        });
    }

    public string? Text(string key, string takes, Func<string, bool> isValid) => Read(key, takes, text => isValid(text) ? text : null);

    public T? Read<T>(string key, string takes, Func<string, T?> read) where T : class
    {
        YamlNode? value = Ask(key);
        if (value is null) return null;
        T? result = TextOf(value) is { } text ? read(text) : null;
        if (result is null) diagnostics.Report(Descriptors.OverlayValueInvalid, Span(value), Written(value, diagnostics), key, takes);
        return result;
    }

    /// <summary>The span of a key's value; null if there is none.</summary>
    public TextSpan? ValueSpan(string key) =>
        node.Children.TryGetValue(new YamlScalarNode(key), out YamlNode? value) ? Span(value) : null;

    public bool Has(string key) => node.Children.ContainsKey(new YamlScalarNode(key));

    /// <summary>Reads a sequence of words; invalid words are reported and left out.</summary>
    public IReadOnlyList<YamlWord> Words(string key, string takes, Func<string, bool> isValid)
    {
        YamlNode? value = Ask(key);
        if (value is null) return [];
        var words = new List<YamlWord>();
        foreach (YamlNode item in value is YamlSequenceNode sequence ? sequence.Children : [value])
        {
            if (TextOf(item) is { } text && isValid(text)) words.Add(new YamlWord(text, Span(item)));
            else diagnostics.Report(Descriptors.OverlayValueInvalid, Span(item), Written(item, diagnostics), key, takes);
        }

        return words;
    }

    public T? Scalar<T>(string key, string takes, Func<string, T?> read) where T : struct
    {
        YamlNode? value = Ask(key);
        if (value is null) return null;
        T? result = TextOf(value) is { } text ? read(text) : null;
        if (result is null) diagnostics.Report(Descriptors.OverlayValueInvalid, Span(value), Written(value, diagnostics), key, takes);
        return result;
    }

    /// <summary>Reports every key that was not read.</summary>
    public void ReportUnknownKeys()
    {
        foreach ((string key, TextSpan span, _) in Entries)
            if (!_asked.Contains(key)) diagnostics.Report(Descriptors.OverlayKeyUnknown, span, key, string.Join(", ", _asked));
    }

    private YamlNode? Ask(string key)
    {
        _asked.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out YamlNode? value) ? value : null;
    }

    /// <summary>The text of a scalar; null for anything else, and for YAML's own null, which is a word only in quotation marks.</summary>
    private static string? TextOf(YamlNode value) => value switch
    {
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "~" or "null" or "Null" or "NULL" } => null,
        YamlScalarNode scalar => scalar.Value,
        _ => null,
    };

    /// <summary>A value as written in the file; the span of a value that is not a scalar covers only its beginning.</summary>
    private static string Written(YamlNode value, DiagnosticBag diagnostics) =>
        value is YamlScalarNode ? diagnostics.Text(Span(value)) : value.ToString();

    public static TextSpan Span(YamlNode node) => TextSpan.FromBounds(Index(node.Start), Math.Max(Index(node.Start), Index(node.End)));

    private static int Index(Mark mark) => (int)mark.Index;
}

/// <param name="Span">Of the key.</param>
internal sealed record YamlEntry(string Key, TextSpan Span, YamlNode Value);

internal sealed record YamlWord(string Text, TextSpan Span);
