namespace CardanoBI.Client.Http;

/// <summary>
/// The interval between two requests that a server was found to allow. It lies between an interval that was refused and one that was
/// accepted, and gets closer to the truth with every response. A refusal may be due to a request that was delayed on its way and not to the
/// rate, so none is final.
/// </summary>
internal sealed class LearnedInterval
{
    /// <summary>Anything shorter is not worth keeping.</summary>
    public const long Least = TimeSpan.TicksPerMillisecond;

    /// <summary>So close to the refused interval that trying a shorter one is not worth another refusal.</summary>
    private const double CloseEnough = 1.06;

    /// <summary>So far from it that the truth most likely lies between the two.</summary>
    private const double FarOff = 1.3;

    private const double Faster = 0.95;
    private const double MuchFaster = 0.75;
    private const int AnswersBeforeFaster = 12;
    private const int AnswersBeforeMuchFaster = 2;

    /// <summary>After this many accepted requests in a row, a refusal is more likely due to one request than to the rate.</summary>
    private const int ManyAnswers = 8;

    /// <summary>After fewer than these, a refusal can no longer be explained by chance.</summary>
    private const int FewAnswers = 4;

    private long _refused;
    private long _good;
    private int _answers;
    private int _sinceRefusal;

    /// <summary>Whether the latest attempt to be faster succeeded, or nothing is known that would prevent it.</summary>
    private bool _isFinding;

    /// <summary>In ticks; 0 if unknown.</summary>
    public long Value { get; private set; }

    public bool IsKnown => Value > 0;

    /// <summary>Sets the bounds that two observations give.</summary>
    /// <param name="refused">An interval that was too short.</param>
    /// <param name="passed">An interval that was long enough.</param>
    /// <param name="isGuess">Whether the true interval is most likely shorter than that.</param>
    public void Enclose(long refused, long passed, bool isGuess)
    {
        Value = _good = Math.Max(passed, Least);
        (_refused, _isFinding, _answers, _sinceRefusal) = (refused, isGuess, 0, 0);
    }

    /// <summary>Doubles the rate, which fills a bucket that has emptied; the next refusal then shows the rate.</summary>
    public void Halve() => Value = Math.Max(Value / 2, Least);

    public void Forget() => Value = 0;

    /// <summary>A request was accepted.</summary>
    public void Accepted()
    {
        _sinceRefusal++;
        bool isFarOff = Value > _refused * FarOff;
        if (++_answers < (isFarOff && _isFinding ? AnswersBeforeMuchFaster : AnswersBeforeFaster)) return;
        _answers = 0;
        // What was refused long ago may be allowed today.
        if (!isFarOff) _refused -= _refused / 100;
        if (Value < _refused * CloseEnough) return;
        _isFinding |= _good > Value;
        _good = Value;
        double next = isFarOff ? Math.Max(Math.Sqrt((double)_refused * Value), Value * MuchFaster) : Math.Max(Value * Faster, _refused);
        Value = Math.Max((long)next, Least);
    }

    private static double Slower(int sinceRefusal) => sinceRefusal < FewAnswers / 2 ? 1.09 : sinceRefusal < ManyAnswers ? 1.06 : 1.02;

    /// <summary>A request was refused.</summary>
    /// <param name="inRow">The number of refusals in a row, including this one.</param>
    /// <param name="isExplained">Whether the previous request was delayed, so that this one arrived too soon after it at any rate.</param>
    public void Refused(int inRow, bool isExplained)
    {
        if (inRow > 2)
        {
            // The limit has changed, or somebody else uses the key.
            Enclose(0, Value * 2, isGuess: true);
        }
        else if (_good > Value)
        {
            (_refused, Value) = (Value, _good);
        }
        else if (!isExplained || _sinceRefusal < FewAnswers)
        {
            _refused = Math.Max(_refused, Value);
            _good = Value = (long)(Value * Slower(_sinceRefusal));
        }

        _isFinding = inRow > 2;
        (_answers, _sinceRefusal) = (0, 0);
    }
}
