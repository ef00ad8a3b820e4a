using CardanoBI.Sandbox;

namespace CardanoBI.Bench.Soak;

/// <summary>Every kind of fault the sandbox has, each for a share of all requests.</summary>
internal sealed class SoakFaults
{
    private const double Share = 0.01;

    private static readonly KeyValuePair<string, string>[] Encoded = [new("Content-Encoding", "br")];

    private readonly List<(string Name, SandboxInjectedFault Fault)> _faults = [];

    public SoakFaults(CardanoBISandbox sandbox)
    {
        Add("400", SandboxFault.Status(400, """{"title":"Bad","status":400,"errors":{"x":["y"]}}"""));
        Add("402", SandboxFault.Status(402, "<p>quota</p>", "text/html"));
        Add("403", SandboxFault.Status(403));
        Add("404", SandboxFault.Status(404));
        Add("408", SandboxFault.Status(408));
        Add("429", SandboxFault.TooManyRequests(TimeSpan.Zero));
        Add("500", SandboxFault.Status(500));
        Add("502", SandboxFault.Status(502, "<p>bad gateway</p>", "text/html"));
        Add("503", SandboxFault.Status(503));
        Add("reset", SandboxFault.Reset());
        Add("cut", SandboxFault.Cut());
        Add("delay", SandboxFault.Delay(TimeSpan.FromMilliseconds(20)));
        Add("garbage", SandboxFault.Status(200, "<html>", "text/html"));
        Add("null", SandboxFault.Status(200, """[{"policy_hex":null}]"""));
        // An encoding that was not asked for, a body beyond any that is kept, a date long past, the secret sent back.
        Add("200, encoded", SandboxFault.Status(200, "[]", headers: Encoded));
        Add("404, encoded", SandboxFault.Status(404, "no", headers: Encoded));
        Add("503, encoded", SandboxFault.Status(503, "no", headers: Encoded));
        Add("500, long", SandboxFault.Status(500, new string('x', 300_000), "text/plain"));
        Add("429, a date", SandboxFault.Status(429, headers: [new("Retry-After", "Fri, 31 Dec 1999 23:59:59 GMT")]));
        Add("400, the secret", SandboxFault.Status(400, $$"""{"title":"{{sandbox.ApiKey}}:{{sandbox.ApiSecret}}","status":400}"""));
        // Rarer: it holds every caller back.
        Add("429, no wait", SandboxFault.TooManyRequests() with { InjectionRate = Share / 100 });
        Add("401", SandboxFault.Status(401));
        Add("401, encoded", SandboxFault.Status(401, "no", headers: Encoded));
        Add("expired tokens", SandboxFault.ExpiredTokens());

        void Add(string name, SandboxFault fault) =>
            _faults.Add((name, sandbox.InjectFault(fault.InjectionRate == 1 ? fault with { InjectionRate = Share } : fault)));
    }

    public IEnumerable<(string Name, long Hits)> Hits => _faults.Select(item => (item.Name, item.Fault.HitCount));

    public long Of(string name) => Hits.Single(item => item.Name == name).Hits;

    /// <summary>How often the server answered with a status because of any of them.</summary>
    public long OfStatus(int status) =>
        Hits.Where(item => item.Name == $"{status}" || item.Name.StartsWith($"{status},", StringComparison.Ordinal)).Sum(item => item.Hits);
}
