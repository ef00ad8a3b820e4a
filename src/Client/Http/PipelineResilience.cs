using Polly;

namespace CardanoBI.Client.Http;

/// <summary>
/// Sends through a Polly pipeline. Only the option's setter refers to it, so that a native program without a pipeline does not contain
/// Polly's strategies.
/// </summary>
internal sealed class PipelineResilience(ResiliencePipeline<HttpResponseMessage> pipeline, Pace? pace) : Resilience
{
    public override string TimeoutName => "a timeout of Resilience.Pipeline";

    public static PipelineResilience Create(
        Action<ResiliencePipelineBuilder<HttpResponseMessage>> configure, Pace? pace, TimeProvider timeProvider)
    {
        var builder = new ResiliencePipelineBuilder<HttpResponseMessage> { Name = "CardanoBI", TimeProvider = timeProvider };
        configure(builder);
        return new PipelineResilience(builder.Build(), pace);
    }

    public override async ValueTask<HttpResponseMessage?> SendAsync(HttpCall call)
    {
        ResilienceContext context = ResilienceContextPool.Shared.Get(call.Deadline.Token);
        try
        {
            call.Enter(CallStep.Answer);
            Outcome<HttpResponseMessage> outcome = await pipeline
                .ExecuteOutcomeAsync(static (context, state) => state.Self.TryAsync(state.Call, context), context, (Self: this, Call: call))
                .ConfigureAwait(false);
            return await call.Exchange.ChooseAsync(call, outcome).ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            // A delegate of the pipeline threw.
            return call.Fail(fault);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private async ValueTask<Outcome<HttpResponseMessage>> TryAsync(HttpCall call, ResilienceContext context)
    {
        if (pace is null) return await call.Exchange.TryHeldAsync(call, context.CancellationToken).ConfigureAwait(false);
        PaceTicket? ticket;
        try
        {
            ticket = await pace.EnterAsync(call, context.CancellationToken).ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            return Outcome.FromException<HttpResponseMessage>(fault);
        }

        call.Deadline.BeginSending();
        Outcome<HttpResponseMessage> outcome = await call.Exchange.TryHeldAsync(call, context.CancellationToken).ConfigureAwait(false);
        call.Deadline.EndSending();
        pace.Leave(ticket, outcome.Result);
        return outcome;
    }
}
