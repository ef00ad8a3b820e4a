namespace CardanoBI.Client.Http;

/// <summary>
/// Where a call's time went, in milliseconds. The three are fields, because an array would be one more object for every call.
/// </summary>
/// <param name="start">When the call began, with the step for a token.</param>
internal struct CallSteps(long start)
{
    private CallStep _current;
    private long _since = start;
    private long _token;
    private long _answer;
    private long _retry;

    /// <summary>The time from here on goes into that step.</summary>
    public void Enter(CallStep step, long now)
    {
        Of(_current) += now - _since;
        (_current, _since) = (step, now);
    }

    /// <summary>Which step a limit of time ended, and which of the others had used up a good part of it.</summary>
    public string Describe(string server, int tries, string limit, long now)
    {
        Enter(_current, now);
        string after = tries > 1 ? $", after {tries} attempts" : "";
        string ended = _current switch
        {
            CallStep.Token => $"no token came from the identity server within {limit}",
            CallStep.Retry => $"the wait before another attempt was not over within {limit}{after}",
            _ => $"{server} did not answer within {limit}{after}",
        };

        CallStep other = Greatest(_current);
        TimeSpan time = TimeSpan.FromMilliseconds(Of(other)), all = TimeSpan.FromMilliseconds(_token + _answer + _retry);
        if (time.Ticks * 10 < all.Ticks || time == TimeSpan.Zero) return $"{ended}.";
        return $"{ended}; {time.TotalSeconds:0.###} s of it went into {Name(other)}.";
    }

    private static string Name(CallStep step) => step switch
    {
        CallStep.Token => "the token",
        CallStep.Retry => "waits between its attempts",
        _ => "its attempts",
    };

    private CallStep Greatest(CallStep except)
    {
        CallStep greatest = except == CallStep.Token ? CallStep.Answer : CallStep.Token;
        foreach (CallStep step in (ReadOnlySpan<CallStep>)[CallStep.Answer, CallStep.Retry])
        {
            if (step != except && Of(step) > Of(greatest)) greatest = step;
        }

        return greatest;
    }

    [System.Diagnostics.CodeAnalysis.UnscopedRef]
    private ref long Of(CallStep step)
    {
        if (step == CallStep.Token) return ref _token;
        if (step == CallStep.Retry) return ref _retry;
        return ref _answer;
    }
}
