using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CardanoBI.Generator;

/// <summary>
/// YAML as its events, for front matter and overlay. YamlDotNet's scanner lets some mistakes out as other exceptions, an
/// unclosed '[' among them; from here every mistake comes as a <see cref="YamlException"/> at the place that was reached.
/// </summary>
internal static class YamlEvents
{
    public static IReadOnlyList<ParsingEvent> Read(string text)
    {
        var events = new List<ParsingEvent>();
        try
        {
            var parser = new Parser(new StringReader(text));
            while (parser.MoveNext())
                if (parser.Current is { } current) events.Add(current);
            return events;
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            Mark reached = events.Count > 0 ? events[events.Count - 1].Start : Mark.Empty;
            throw new YamlException(reached, reached, "What follows cannot be read; a bracket or quote may not be closed.", exception);
        }
    }
}
