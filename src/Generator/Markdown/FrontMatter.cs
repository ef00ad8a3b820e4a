using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CardanoBI.Generator.Markdown;

/// <summary>The YAML between the first two <c>---</c> lines of a page.</summary>
internal static class FrontMatter
{
    private const string LabelKey = "sidebar_label";

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
}
