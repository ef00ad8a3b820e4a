using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace CardanoBI.Client.Tests.Gateway;

/// <summary>
/// A real nginx on loopback that limits each API key as the service's gateway does: what is beyond the burst is refused at once.
/// </summary>
internal sealed class NginxGateway : IAsyncDisposable
{
    private readonly Process _process;
    private readonly string _folder;

    private NginxGateway(Process process, string folder, int port)
    {
        (_process, _folder) = (process, folder);
        Address = new Uri($"http://127.0.0.1:{port}");
    }

    /// <summary>Why it cannot be had on this machine; null where it can.</summary>
    public static string? Missing { get; } =
        Program is null ? "nginx is not installed; on Debian it is the package nginx-light" : null;

    public Uri Address { get; }

    private static string? Program =>
        Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Append("/usr/sbin")
            .Select(folder => Path.Combine(folder, "nginx"))
            .FirstOrDefault(File.Exists);

    /// <param name="upstream">The server behind it.</param>
    /// <param name="requestsPerSecond">The rate of each key.</param>
    /// <param name="burst">What may come at once beyond the first.</param>
    public static async Task<NginxGateway> StartAsync(Uri upstream, int requestsPerSecond, int burst)
    {
        string folder = Directory.CreateTempSubdirectory("cardanobi-nginx-").FullName;
        int port = FreePort();
        string configuration = string.Create(CultureInfo.InvariantCulture, $$"""
            daemon off;
            worker_processes 1;
            pid {{folder}}/nginx.pid;
            error_log {{folder}}/error.log crit;
            events { worker_connections 1024; }
            http {
                log_format status "$http_client_api_key $status";
                access_log {{folder}}/access.log status;
                client_body_temp_path {{folder}}/body;
                proxy_temp_path {{folder}}/proxy;
                fastcgi_temp_path {{folder}}/fastcgi;
                uwsgi_temp_path {{folder}}/uwsgi;
                scgi_temp_path {{folder}}/scgi;
                limit_req_zone $http_client_api_key zone=plan:1m rate={{requestsPerSecond}}r/s;
                limit_req_status 429;
                server {
                    listen 127.0.0.1:{{port}};
                    location / {
                        limit_req zone=plan{{(burst > 0 ? $" burst={burst} nodelay" : "")}};
                        proxy_pass {{upstream.GetLeftPart(UriPartial.Authority)}};
                    }
                }
            }
            """);
        await File.WriteAllTextAsync(Path.Combine(folder, "nginx.conf"), configuration);
        Process process = Process.Start(Program!, ["-p", folder, "-c", Path.Combine(folder, "nginx.conf")]);
        await WaitForAsync(port);
        return new NginxGateway(process, folder, port);
    }

    /// <summary>How many requests of a key it saw, and how many of them it refused.</summary>
    public (int Seen, int Refused) Count(string key)
    {
        string[] all = File.ReadAllLines(Path.Combine(_folder, "access.log"));
        string[] lines = [.. all.Where(line => line.StartsWith(key + " ", StringComparison.Ordinal))];
        return (lines.Length, lines.Count(line => line.EndsWith(" 429", StringComparison.Ordinal)));
    }

    public async ValueTask DisposeAsync()
    {
        // The worker ends with its master only where that one is asked to.
        using (Process stop = Process.Start(Program!, ["-p", _folder, "-c", Path.Combine(_folder, "nginx.conf"), "-s", "stop"]))
            await stop.WaitForExitAsync();

        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task WaitForAsync(int port)
    {
        for (int attempt = 0; ; attempt++)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException) when (attempt < 200)
            {
                await Task.Delay(50);
            }
        }
    }
}
