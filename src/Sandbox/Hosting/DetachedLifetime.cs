using Microsoft.Extensions.Hosting;

namespace CardanoBI.Sandbox.Hosting;

/// <summary>
/// Does not touch the process: the default lifetime would take over Ctrl+C and SIGTERM from the program that started the sandbox.
/// </summary>
internal sealed class DetachedLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
