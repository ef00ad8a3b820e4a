using System.Runtime.CompilerServices;
using System.Text;
using CardanoBI.Generator.Client;

namespace CardanoBI.Generator.Emission;

/// <summary>Writes the indented lines of one file; every newline is <c>\n</c>, on every machine.</summary>
/// <param name="context">What the file's types need to know of the build.</param>
internal sealed class CodeWriter(EmissionContext context)
{
    private const string Indentation = "    ";

    private readonly StringBuilder _text = new();
    private int _depth;

    public EmissionContext Context { get; } = context;

    public void Line(string line = "")
    {
        if (line.Length > 0) BeginLine().Append(line);
        _text.Append('\n');
    }

    /// <summary>A line in parts; they are written as they come and never joined to a text of their own.</summary>
    public void Line([InterpolatedStringHandlerArgument("")] Parts line) => line.End();

    /// <summary>Braces around what is written until the result is disposed; <paramref name="end"/> follows the closing one.</summary>
    public IDisposable Block(string end = "") => new Scope(this, "{", "}" + end);

    /// <summary>Braces around nothing.</summary>
    public void EmptyBlock()
    {
        Line("{");
        Line("}");
    }

    /// <summary>Writes items one after the other, an empty line between them.</summary>
    public void Separated<T>(IEnumerable<T> items, Action<T> write)
    {
        bool isFirst = true;
        foreach (T item in items)
        {
            if (!isFirst) Line();
            isFirst = false;
            write(item);
        }
    }

    /// <summary>One level more, without braces.</summary>
    public IDisposable Indent() => new Scope(this, null, null);

    public override string ToString() => _text.ToString();

    private StringBuilder BeginLine()
    {
        for (int i = 0; i < _depth; i++) _text.Append(Indentation);
        return _text;
    }

    /// <summary>What the C# compiler makes of an interpolated line.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Parts
    {
        private readonly StringBuilder _text;

        public Parts(int literalLength, int partCount, CodeWriter writer) => _text = writer.BeginLine();

        public void AppendLiteral(string text) => _text.Append(text);

        public void AppendFormatted(string text) => _text.Append(text);

        public void End() => _text.Append('\n');
    }

    private sealed class Scope : IDisposable
    {
        private readonly CodeWriter _writer;
        private readonly string? _close;

        public Scope(CodeWriter writer, string? open, string? close)
        {
            _writer = writer;
            _close = close;
            if (open is not null) writer.Line(open);
            writer._depth++;
        }

        public void Dispose()
        {
            _writer._depth--;
            if (_close is not null) _writer.Line(_close);
        }
    }
}
