namespace CardanoBI.Client.Http;

/// <summary>
/// The time between two requests that a server was found to allow: between what it refused and what it let through, and nearer to the
/// truth with every answer. What a late request on the way explains says nothing of the rate, so no refusal is taken for good.
/// </summary>
internal sealed class LearnedInterval
{
    /// <summary>Faster than that is no rhythm.</summary>
    public const long Least = TimeSpan.TicksPerMillisecond;

    /// <summary>So near to what was refused that another attempt is not worth its refusal.</summary>
    private const double CloseEnough = 1.06;

    /// <summary>So far from it that the truth lies most likely somewhere between.</summary>
    private const double FarOff = 1.3;

    private const double Faster = 0.95;
    private const double MuchFaster = 0.75;
    private const int AnswersBeforeFaster = 12;
    private const int AnswersBeforeMuchFaster = 2;

    /// <summary>Where so many in a row were let through, the next refusal is more likely one request's than the rate's.</summary>
    private const int ManyAnswers = 8;

    /// <summary>Where so few were, chance explains it no longer.</summary>
    private const int FewAnswers = 4;

    private long _refused;
    private long _good;
    private int _answers;
    private int _sinceRefusal;

    /// <summary>Whether the last attempt to be faster went well, or nothing is known that speaks against it.</summary>
    private bool _isFinding;

    /// <summary>In ticks; 0 until something is known of it.</summary>
    public long Value { get; private set; }

    public bool IsKnown => Value > 0;

    /// <summary>What two observations enclose.</summary>
    /// <param name="refused">Too fast.</param>
    /// <param name="passed">Slow enough.</param>
    /// <param name="isGuess">Whether it is most likely faster than that.</param>
    public void Enclose(long refused, long passed, bool isGuess)
    {
        Value = _good = Math.Max(passed, Least);
        (_refused, _isFinding, _answers, _sinceRefusal) = (refused, isGuess, 0, 0);
    }

    /// <summary>Twice as fast: a bucket that has emptied is filled, and its next refusal tells the rate.</summary>
    public void Halve() => Value = Math.Max(Value / 2, Least);

    public void Forget() => Value = 0;

    /// <summary>One more was let through.</summary>
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

    /// <summary>One was refused.</summary>
    /// <param name="inRow">How many in a row, this one included.</param>
    /// <param name="isExplained">Whether the one before was late on its way, so that this one came too soon whatever the rate.</param>
    public void Refused(int inRow, bool isExplained)
    {
        if (inRow > 2)
        {
            // The limit is another one now, or somebody else uses the key.
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
