namespace CardanoBI.Client.Http;

/// <summary>A request's turn: when it came, or that nobody was counting.</summary>
internal readonly record struct PaceTicket(long Sent, bool IsCounted);
