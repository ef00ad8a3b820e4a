using System.Runtime.CompilerServices;
using System.Text;
using CardanoBI.Generator.Client;

namespace CardanoBI.Generator.Emission;

/// <summary>Writes the indented lines of one file; every newline is <c>\n</c>, on every machine.</summary>
/// <param name="context">What the file's types need to know about the build.</param>
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

    /// <summary>Writes a line in parts; they are written one by one and never joined into a string.</summary>
    public void Line([InterpolatedStringHandlerArgument("")] Parts line) => line.End();

    /// <summary>
    /// Writes braces around what is written until the result is disposed; <paramref name="end"/> follows the closing brace.
    /// </summary>
    public IDisposable Block(string end = "") => new Scope(this, "{", "}" + end);

    /// <summary>Writes an empty pair of braces.</summary>
    public void EmptyBlock()
    {
        Line("{");
        Line("}");
    }

    /// <summary>Writes items one after another, with an empty line between them.</summary>
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

    /// <summary>Indents by one level, without braces.</summary>
    public IDisposable Indent() => new Scope(this, null, null);

    public override string ToString() => _text.ToString();

    private StringBuilder BeginLine()
    {
        for (int i = 0; i < _depth; i++) _text.Append(Indentation);
        return _text;
    }

    /// <summary>What the C# compiler turns an interpolated line into.</summary>
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
