using CardanoBI.Sandbox;

namespace CardanoBI.Bench.Soak;

/// <summary>Every kind of fault the sandbox has, each for a share of all requests.</summary>
internal sealed class SoakFaults
{
    private const double Share = 0.01;

    private readonly List<(string Name, SandboxMisbehaviour Fault)> _faults = [];

    public SoakFaults(CardanoBISandbox sandbox)
    {
        Add("400", SandboxFault.Status(400, """{"title":"Bad","status":400,"errors":{"x":["y"]}}"""));
        Add("401", SandboxFault.Status(401));
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
        // Rarer: each costs every caller a new token.
        Add("expired tokens", SandboxFault.ExpiredTokens() with { Share = Share / 100 });

        void Add(string name, SandboxFault fault) =>
            _faults.Add((name, sandbox.Misbehave(fault.Share == 1 ? fault with { Share = Share } : fault)));
    }

    public IEnumerable<(string Name, long Hits)> Hits => _faults.Select(item => (item.Name, item.Fault.Hits));

    public long Of(string name) => Hits.Single(item => item.Name == name).Hits;
}
