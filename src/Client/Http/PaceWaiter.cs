namespace CardanoBI.Client.Http;

/// <summary>Somebody who waits for a turn: it is null where nobody will have one.</summary>
internal sealed class PaceWaiter() : TaskCompletionSource<PaceTicket?>(TaskCreationOptions.RunContinuationsAsynchronously);
