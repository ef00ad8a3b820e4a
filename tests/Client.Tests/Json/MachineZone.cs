namespace CardanoBI.Client.Tests.Json;

/// <summary>
/// Sets the machine's time zone until it is disposed: on a machine in UTC, local time and UTC cannot be told apart. The zone is the whole
/// process's, so tests that set it run alone.
/// </summary>
[CollectionDefinition(nameof(MachineZone), DisableParallelization = true)]
public sealed class MachineZone : IDisposable
{
    private const string Variable = "TZ";

    private readonly string? _before = Environment.GetEnvironmentVariable(Variable);

    /// <param name="name">The zone's IANA name.</param>
    /// <param name="offset">Its offset in winter; it is checked where the machine knows the zone.</param>
    public MachineZone(string name, TimeSpan offset)
    {
        Set(name);
        if (TimeZoneInfo.TryFindSystemTimeZoneById(name, out _)) Assert.Equal(offset, TimeZoneInfo.Local.BaseUtcOffset);
    }

    public static MachineZone NewYork() => new("America/New_York", TimeSpan.FromHours(-5));

    public void Dispose() => Set(_before);

    private static void Set(string? zone)
    {
        Environment.SetEnvironmentVariable(Variable, zone);
        TimeZoneInfo.ClearCachedData();
    }
}
