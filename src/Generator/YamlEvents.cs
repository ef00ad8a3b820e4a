using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CardanoBI.Generator;

/// <summary>
/// YAML as its events, for front matter and overlay. YamlDotNet's scanner lets some mistakes out as other exceptions, an
/// unclosed '[' among them; from here every mistake comes as a <see cref="YamlException"/> at the place that was reached.
/// </summary>
internal static class YamlEvents
{
    /// <summary>Mappings and sequences inside each other, in all that is read here.</summary>
    private const int MaximumDepth = 32;

    /// <summary>The events in their order; read one by one, so that what nests too deeply is refused before the scanner, whose time grows with the square of the depth, goes on.</summary>
    public static IEnumerable<ParsingEvent> Read(string text)
    {
        var parser = new Parser(new StringReader(text));
        Mark reached = Mark.Empty;
        int depth = 0;
        while (MoveNext(parser, reached))
        {
            if (parser.Current is not { } current) continue;
            reached = current.Start;
            depth += current.NestingIncrease;
            if (depth > MaximumDepth) throw new YamlException(current.Start, current.End, "it is nested too deeply");
            yield return current;
        }
    }

    private static bool MoveNext(Parser parser, Mark reached)
    {
        try
        {
            return parser.MoveNext();
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            throw new YamlException(reached, reached, "What follows cannot be read; a bracket or quote may not be closed.", exception);
        }
    }
}
