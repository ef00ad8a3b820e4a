using CardanoBI.Sandbox.Answers;
using Microsoft.AspNetCore.Http;

namespace CardanoBI.Sandbox.Faults;

/// <summary>Sends a response in the way that a fault demands.</summary>
internal static class FaultySending
{
    public static async Task SendAsync(SandboxFault fault, Answer answer, HttpContext context)
    {
        switch (fault.Kind)
        {
            case FaultKind.Reset:
                context.Abort();
                break;
            // Its headers alone would be the whole response: the client would keep the connection, and lose its next request with it.
            case FaultKind.Cut when answer.Body.IsEmpty:
                context.Abort();
                break;
            case FaultKind.Cut:
                await answer.SendHeadersAsync(context).ConfigureAwait(false);
                ReadOnlyMemory<byte> half = answer.Body[..(answer.Body.Length / 2)];
                await context.Response.Body.WriteAsync(half, context.RequestAborted).ConfigureAwait(false);
                await context.Response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
                context.Abort();
                break;
            case FaultKind.Drip:
                await answer.SendHeadersAsync(context).ConfigureAwait(false);
                for (int index = 0; index < answer.Body.Length; index++)
                {
                    await Task.Delay(fault.Time, context.RequestAborted).ConfigureAwait(false);
                    await context.Response.Body.WriteAsync(answer.Body.Slice(index, 1), context.RequestAborted).ConfigureAwait(false);
                    await context.Response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
                }

                break;
            default:
                await answer.SendAsync(context.Response, context.RequestAborted).ConfigureAwait(false);
                break;
        }
    }
}
