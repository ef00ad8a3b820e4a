namespace CardanoBI.Client.Http;

/// <summary>
/// How a call's time was spent, in milliseconds since it began with the token as its first step. Three fields, because an array would be
/// another object per call; no call lasts longer than an int can tell.
/// </summary>
internal struct CallSteps
{
    private CallStep _current;
    private int _since;
    private int _token;
    private int _answer;
    private int _retry;

    /// <summary>Starts counting time for this step.</summary>
    public void Enter(CallStep step, int now)
    {
        Of(_current) += now - _since;
        (_current, _since) = (step, now);
    }

    /// <summary>The step that a timeout ended, and another step that used much of the time.</summary>
    public string Describe(string server, int tries, string limit, int now)
    {
        Enter(_current, now);
        string after = tries > 1 ? $", after {tries} attempts" : "";
        string ended = _current switch
        {
            CallStep.Token => $"no token came from the identity server within {limit}",
            CallStep.Retry => $"the wait before the next attempt did not end within {limit}{after}",
            _ => $"{server} did not respond within {limit}{after}",
        };

        CallStep other = Greatest(_current);
        TimeSpan time = TimeSpan.FromMilliseconds(Of(other)), all = TimeSpan.FromMilliseconds(_token + _answer + _retry);
        if (time.Ticks * 10 < all.Ticks || time == TimeSpan.Zero) return $"{ended}.";
        return $"{ended}; {time.TotalSeconds:0.###} s of it went to {Name(other)}.";
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
    private ref int Of(CallStep step)
    {
        if (step == CallStep.Token) return ref _token;
        if (step == CallStep.Retry) return ref _retry;
        return ref _answer;
    }
}
