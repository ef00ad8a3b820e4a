namespace CardanoBI.Probe
{
    public static class CardanoBIProbe
    {
        public static System.Threading.Tasks.Task<CardanoBI.Probe.ProbeReport> RunAsync(CardanoBI.Probe.ProbeOptions options, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public sealed class Contradiction : System.IEquatable<CardanoBI.Probe.Contradiction>
    {
        public Contradiction(string Id, CardanoBI.Probe.ContradictionSeverity Severity, string Message, string? File, int Line, int Column, System.Uri? Help) { }
        public int Column { get; init; }
        public string? File { get; init; }
        public System.Uri? Help { get; init; }
        public string Id { get; init; }
        public int Line { get; init; }
        public string Message { get; init; }
        public CardanoBI.Probe.ContradictionSeverity Severity { get; init; }
        public override string ToString() { }
    }
    public enum ContradictionSeverity
    {
        Note = 0,
        Warning = 1,
        Error = 2,
    }
    public sealed class NotProbedOperation : System.IEquatable<CardanoBI.Probe.NotProbedOperation>
    {
        public NotProbedOperation(string Operation, string Reason) { }
        public string Operation { get; init; }
        public string Reason { get; init; }
        public override string ToString() { }
    }
    public sealed class ProbeException : System.Exception
    {
        public ProbeException(string message) { }
    }
    public sealed class ProbeOptions
    {
        public ProbeOptions() { }
        public System.Uri? Api { get; set; }
        public string? ApiKey { get; set; }
        public string? ApiSecret { get; set; }
        public int Budget { get; set; }
        public System.Net.Http.HttpClient? HttpClient { get; set; }
        public System.Uri? Identity { get; set; }
        public System.Action<string>? Log { get; set; }
        public System.Collections.Generic.IReadOnlyList<string> Only { get; set; }
        public System.Collections.Generic.IReadOnlyList<string> Overlays { get; set; }
        public required string Pages { get; set; }
        public double Rate { get; set; }
        public string? Recorded { get; set; }
        public System.Collections.Generic.IReadOnlyDictionary<string, string> Values { get; set; }
    }
    public sealed class ProbeReport
    {
        public System.Collections.Generic.IReadOnlyList<CardanoBI.Probe.Contradiction> Contradictions { get; }
        public bool IsClean { get; }
        public string? Mend { get; }
        public System.Collections.Generic.IReadOnlyList<CardanoBI.Probe.NotProbedOperation> NotProbed { get; }
        public int Requests { get; }
        public override string ToString() { }
    }
}