namespace CardanoBI.Client.Http;

/// <summary>A request's turn, which is counted, and when it came.</summary>
internal sealed record PaceTicket(long Sent);
