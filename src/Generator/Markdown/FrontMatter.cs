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
            string? key = null;
            int depth = 0;
            string label = "";
            var events = new YamlEvents(block.Value);
            while (events.MoveNext() && events.Current is not DocumentEnd)
            {
                if (events.Current is not { } current) continue;
                depth += current.NestingIncrease;
                if (depth != 3 || current is not Scalar scalar)
                {
                    // A value that is not a scalar still ends its key.
                    if (depth == 3) key = null;
                    continue;
                }

                if (key is null)
                {
                    key = scalar.Value;
                    continue;
                }

                if (key == LabelKey) label = scalar.Value;
                key = null;
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
}
