using Polly;

namespace CardanoBI.Client.Http;

/// <summary>
/// Sends through a Polly pipeline. Named by the setter of the option only, so
/// that a native program without one holds nothing of Polly's strategies.
/// </summary>
internal sealed class PipelineResilience(ResiliencePipeline<HttpResponseMessage> pipeline) : Resilience
{
    public static PipelineResilience Create(Action<ResiliencePipelineBuilder<HttpResponseMessage>> configure, TimeProvider timeProvider)
    {
        var builder = new ResiliencePipelineBuilder<HttpResponseMessage> { Name = "CardanoBI", TimeProvider = timeProvider };
        configure(builder);
        return new PipelineResilience(builder.Build());
    }

    public override async ValueTask<Outcome<HttpResponseMessage>> SendAsync(HttpCall call)
    {
        ResilienceContext context = ResilienceContextPool.Shared.Get(call.Deadline.Token);
        try
        {
            return await pipeline
                .ExecuteOutcomeAsync(static (context, call) => call.Exchange.TryAsync(call, context.CancellationToken), context, call)
                .ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }
}
