namespace CardanoBI.Gen.Commands;

/// <summary>The exit codes of the commands.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>A page has an error, a file cannot be read or written, or the command found what it looks for.</summary>
    public const int Failed = 1;

    /// <summary>The arguments are wrong.</summary>
    public const int WronglyAsked = 2;

    /// <summary><c>diff</c> could not compare everything, because of an error in a page or an unreadable file.</summary>
    public const int NotCompared = 3;

    /// <summary>Ctrl+C.</summary>
    public const int Cancelled = 130;
}
