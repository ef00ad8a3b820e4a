using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CardanoBI.Generator.Basics;

/// <summary>
/// The events of a YAML text, for front matter and overlays. For some mistakes, such as an unclosed '[', YamlDotNet's scanner throws other
/// exceptions; here every mistake becomes a <see cref="YamlException"/> at the position that was reached.
/// </summary>
internal sealed class YamlEvents(string text) : IParser
{
    /// <summary>How deep mappings and sequences may be nested.</summary>
    private const int MaximumDepth = 32;

    private readonly Parser _parser = new(new StringReader(text));
    private Mark _reached = Mark.Empty;
    private int _depth;

    public ParsingEvent? Current => _parser.Current;

    /// <summary>
    /// Moves to the next event. Events are read one by one so that text that is nested too deeply is refused before the scanner, whose time
    /// grows with the square of the depth, continues.
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
