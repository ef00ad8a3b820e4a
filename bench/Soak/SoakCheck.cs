using System.Collections.Concurrent;
using CardanoBI.Sandbox;

namespace CardanoBI.Bench.Soak;

/// <summary>What must hold after a soak.</summary>
internal static class SoakCheck
{
    private const long MemoryTolerance = 8 * 1024 * 1024;
    private const int HandleTolerance = 40;

    public static IReadOnlyList<string> Problems(
        int calls,
        ConcurrentDictionary<string, long> endings,
        ConcurrentQueue<Exception> untyped,
        CountingHandler client,
        SoakFaults faults,
        CardanoBISandbox server,
        ProcessState warm,
        ProcessState end)
    {
        List<string> problems = [];
        Check(endings.Values.Sum() == calls, $"{endings.Values.Sum():N0} calls ended, {calls:N0} were made");
        Check(untyped.IsEmpty, $"{untyped.Count} calls ended in something else than a CardanoBIException: {untyped.FirstOrDefault()}");

        // A reset either shows, or HttpClient has sent the request once more by itself; so the server's count is known exactly.
        // A cut may show before the headers too, when the reset overtakes them: then it is among the broken ones and has no status.
        long hiddenResends = server.RequestCount - client.Sent;
        long cutsWithoutHeaders = client.Broken + hiddenResends - faults.Of("reset");
        Check(
            hiddenResends >= 0 && hiddenResends <= faults.Of("reset") + faults.Of("cut"),
            $"the server counted {server.RequestCount:N0} requests, the client {client.Sent:N0}");
        Check(
            cutsWithoutHeaders >= 0 && cutsWithoutHeaders <= faults.Of("cut"),
            $"{client.Broken:N0} broken and {hiddenResends:N0} resent do not add up to {faults.Of("reset"):N0} resets");
        Check(client.ByStatus.Values.Sum() + client.Broken == client.Sent, "requests were sent that neither were answered nor broke");
        foreach (int status in (int[])[400, 402, 403, 404, 408, 429, 500, 502, 503])
        {
            Check(
                client.ByStatus.GetValueOrDefault(status) == faults.OfStatus(status),
                $"{status}: the client saw {client.ByStatus.GetValueOrDefault(status):N0}, the server sent {faults.OfStatus(status):N0}");
        }

        Check(end.ManagedBytes < warm.ManagedBytes + MemoryTolerance, $"memory grew from {warm} to {end}");
        Check(
            end.Handles < warm.Handles + HandleTolerance && end.Sockets < warm.Sockets + HandleTolerance,
            $"handles or sockets grew from {warm} to {end}");
        return problems;

        void Check(bool holds, string problem)
        {
            if (!holds) problems.Add(problem);
        }
    }
}
