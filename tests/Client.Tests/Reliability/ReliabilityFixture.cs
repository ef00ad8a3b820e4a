using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace CardanoBI.Client.Tests.Reliability;

/// <summary>Plays the whole table once and keeps what came of it, with everything the process told of itself meanwhile.</summary>
public sealed class ReliabilityFixture : IAsyncLifetime
{
    private readonly ConcurrentDictionary<string, ReliabilityResult> _results = new();
    private readonly ConcurrentQueue<string> _activities = new();
    private readonly ConcurrentQueue<string> _measurements = new();
    private readonly ActivityListener _activityListener;
    private readonly MeterListener _meterListener;

    public ReliabilityFixture()
    {
        // Every source, not the client's alone: HttpClient's own activities carry what the client gave it.
        _activityListener = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => _activities.Enqueue(Describe(activity)),
        };
        ActivitySource.AddActivityListener(_activityListener);
        _meterListener = new MeterListener { InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument) };
        _meterListener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, tags));
        _meterListener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, tags));
        _meterListener.Start();
    }

    public TraceLog Log { get; } = new();

    public IReadOnlyDictionary<string, ReliabilityResult> Results => _results;

    public IReadOnlyCollection<string> Activities => _activities;

    public IReadOnlyCollection<string> Measurements => _measurements;

    public async ValueTask InitializeAsync() => await Parallel.ForEachAsync(
        ReliabilityTable.Rows,
        new ParallelOptions { MaxDegreeOfParallelism = 8 },
        async (row, _) => _results[row.Name] = await ReliabilityHost.RunAsync(row, Log));

    public ValueTask DisposeAsync()
    {
        _activityListener.Dispose();
        _meterListener.Dispose();
        return ValueTask.CompletedTask;
    }

    private void Keep(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        _measurements.Enqueue($"{instrument.Name} {string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))}");

    private static string Describe(Activity activity)
    {
        string tags = string.Join(' ', activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"));
        string events = string.Join(
            ' ', activity.Events.Select(item => $"{item.Name} {string.Join(' ', item.Tags.Select(tag => $"{tag.Key}={tag.Value}"))}"));
        string baggage = string.Join(' ', activity.Baggage.Select(item => $"{item.Key}={item.Value}"));
        return $"{activity.Source.Name} {activity.DisplayName} {activity.Status} {activity.StatusDescription} {tags} {events} {baggage} {activity.TraceStateString}";
    }
}
