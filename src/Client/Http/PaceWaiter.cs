namespace CardanoBI.Client.Http;

/// <summary>A call that waits for its turn; the result is null if no turn will come.</summary>
internal sealed class PaceWaiter() : TaskCompletionSource<PaceTicket?>(TaskCreationOptions.RunContinuationsAsynchronously);
