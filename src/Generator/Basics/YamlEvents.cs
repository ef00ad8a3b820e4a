using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CardanoBI.Generator.Basics;

/// <summary>
/// YAML as its events, for front matter and overlay. YamlDotNet's scanner lets some mistakes out as other exceptions, an
/// unclosed '[' among them; from here every mistake comes as a <see cref="YamlException"/> at the place that was reached.
/// </summary>
internal sealed class YamlEvents(string text) : IParser
{
    /// <summary>Mappings and sequences inside each other, in all that is read here.</summary>
    private const int MaximumDepth = 32;

    private readonly Parser _parser = new(new StringReader(text));
    private Mark _reached = Mark.Empty;
    private int _depth;

    public ParsingEvent? Current => _parser.Current;

    /// <summary>
    /// The next event. Read one by one, so that what nests too deeply is refused before the scanner, whose time grows with the square of
    /// the depth, goes on.
    /// </summary>
    public bool MoveNext()
    {
        if (!TryMove()) return false;
        if (Current is not { } current) return true;
        _reached = current.Start;
        _depth += current.NestingIncrease;
        return _depth <= MaximumDepth ? true : throw new YamlException(current.Start, current.End, "it is nested too deeply");
    }

    private bool TryMove()
    {
        try
        {
            return _parser.MoveNext();
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            throw new YamlException(_reached, _reached, "What follows cannot be read; a bracket or quote may be unclosed.", exception);
        }
    }
}
