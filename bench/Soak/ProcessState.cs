using System.Diagnostics;
using System.Net.NetworkInformation;

namespace CardanoBI.Bench.Soak;

/// <summary>What must not grow.</summary>
internal sealed record ProcessState(long ManagedBytes, int Handles, int Sockets)
{
    public static async Task<ProcessState> NowAsync()
    {
        // Connections that were closed a moment ago get the time to be gone.
        await Task.Delay(TimeSpan.FromSeconds(1));
        for (int round = 0; round < 3; round++)
        {
            GC.Collect(2, GCCollectionMode.Forced, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        using Process process = Process.GetCurrentProcess();
        int sockets = OperatingSystem.IsLinux()
            ? Directory.EnumerateFiles("/proc/self/fd").Count(IsSocket)
            : IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpConnections().Length;
        return new ProcessState(GC.GetTotalMemory(forceFullCollection: true), process.HandleCount, sockets);
    }

    public override string ToString() => $"{ManagedBytes / 1024.0 / 1024:F1} MiB managed, {Handles} handles, {Sockets} sockets";

    private static bool IsSocket(string link)
    {
        try
        {
            return File.ResolveLinkTarget(link, returnFinalTarget: false)?.Name.StartsWith("socket:", StringComparison.Ordinal) ?? false;
        }
        catch (IOException)
        {
            // Closed since it was listed.
            return false;
        }
    }
}
