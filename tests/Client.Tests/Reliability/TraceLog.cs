using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace CardanoBI.Client.Tests.Reliability;

/// <summary>Keeps every log message of every category and level, with its state and its exception.</summary>
public sealed class TraceLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _entries = new();

    public IReadOnlyCollection<string> Entries => _entries;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull
    {
        _entries.Enqueue($"{state}");
        return null;
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        string values = state is IEnumerable<KeyValuePair<string, object?>> pairs
            ? string.Join(' ', pairs.Select(pair => $"{pair.Key}={pair.Value}"))
            : "";
        _entries.Enqueue($"{logLevel} {eventId.Name} {formatter(state, exception)} {values} {exception}");
    }

    public void Dispose()
    {
    }
}
