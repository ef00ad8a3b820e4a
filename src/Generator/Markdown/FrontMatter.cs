using System.Text.RegularExpressions;
using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CardanoBI.Generator.Markdown;

/// <summary>The YAML between the first two <c>---</c> lines of a page.</summary>
internal static class FrontMatter
{
    private const string LabelKey = "sidebar_label", Fence = "---";

    /// <summary>What never begins a line of a page's YAML: where it does, the front matter was not closed above it.</summary>
    private static readonly Regex Markdown = new(
        @"^\s*(?:\||<|:::|```|`|import\s.*\sfrom\s|#{1,6}\s.*<)", RegexOptions.CultureInvariant);

    private static readonly Regex Key = new(
        @"^\s*(?:title|sidebar_label|sidebar_position|sidebar_class_name|id|slug|description|hide_title|keywords|tags)\s*:",
        RegexOptions.CultureInvariant);

    /// <summary>
    /// Where front matter without an end or without a beginning goes wrong, and how far it reaches. Null if the front matter is in order.
    /// </summary>
    public static (TextSpan Place, int End)? FindDamage(string text)
    {
        int start = SkipBlankLines(text, 0);
        bool isOpen = IsFence(text, start);
        if (!isOpen) return Key.IsMatch(Line(text, start)) ? (PlaceOf(text, start), EndOfKeys(text, start)) : null;
        if (start > 0 && !Key.IsMatch(Line(text, Next(text, start)))) return null;

        int at = Next(text, start);
        for (; at < text.Length; at = Next(text, at))
        {
            if (IsFence(text, at))
            {
                int behind = SkipBlankLines(text, Next(text, at));
                if (start > 0) return (PlaceOf(text, start), Next(text, at));
                return Key.IsMatch(Line(text, behind)) ? (PlaceOf(text, behind), EndOfKeys(text, behind)) : null;
            }

            if (Markdown.IsMatch(Line(text, at))) return (PlaceOf(text, start), at);
        }

        // A thematic break at the top of a page is not front matter.
        return Key.IsMatch(Line(text, Next(text, start))) ? (PlaceOf(text, start), text.Length) : null;
    }

    /// <summary>
    /// The page's <c>sidebar_label</c>, or nothing. Front matter that is not valid YAML is reported and costs only the label.
    /// </summary>
    public static string ReadLabel(PageText block, DiagnosticBag diagnostics)
    {
        try
        {
            string label = "";
            var levels = new Stack<Level>();
            var events = new YamlEvents(block.Value);
            while (events.MoveNext() && events.Current is not DocumentEnd)
            {
                switch (events.Current)
                {
                    case MappingEnd or SequenceEnd:
                        levels.Pop();
                        break;
                    case (MappingStart or SequenceStart or Scalar or AnchorAlias) and { } node:
                        string? key = levels.Count > 0 ? levels.Peek().TakeAsValueOf(node) : null;
                        if (key == LabelKey && levels.Count == 1 && node is Scalar scalar) label = scalar.Value;
                        if (node is MappingStart or SequenceStart) levels.Push(new Level(node is MappingStart));
                        break;
                }
            }

            return label;
        }
        catch (YamlException exception)
        {
            int start = Math.Min((int)exception.Start.Index, block.Value.Length);
            diagnostics.Report(Descriptors.FrontMatterUnreadable, new TextSpan(block.Span.Start + start, 0), exception.Message);
            return "";
        }
    }

    /// <summary>The keys end at a line that is not a key, or after a fence.</summary>
    private static int EndOfKeys(string text, int at)
    {
        while (at < text.Length && Key.IsMatch(Line(text, at))) at = Next(text, at);
        return at < text.Length && IsFence(text, at) ? Next(text, at) : at;
    }

    private static bool IsFence(string text, int at) => Line(text, at).TrimEnd() == Fence;

    private static TextSpan PlaceOf(string text, int at) => new(at, Line(text, at).TrimEnd().Length);

    private static int SkipBlankLines(string text, int at)
    {
        while (at < text.Length && Line(text, at).Trim().Length == 0) at = Next(text, at);
        return at;
    }

    private static string Line(string text, int at) => at >= text.Length ? "" : text.Substring(at, LineEnd(text, at) - at);

    private static int LineEnd(string text, int at)
    {
        int end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end;
    }

    private static int Next(string text, int at) => at >= text.Length ? at : Math.Min(LineEnd(text, at) + 1, text.Length);

    /// <summary>A mapping or a sequence that is being read.</summary>
    private sealed class Level(bool isMapping)
    {
        private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
        private string? _key;

        /// <summary>The key if the node is its value; null if the node is a key itself, or an item of a sequence.</summary>
        public string? TakeAsValueOf(ParsingEvent node)
        {
            if (!isMapping) return null;
            if (_key is { } key)
            {
                _key = null;
                return key;
            }

            _key = (node as Scalar)?.Value ?? "";
            if (node is Scalar && !_keys.Add(_key)) throw new YamlException(node.Start, node.End, $"Duplicate key {_key}");
            return null;
        }
    }
}
