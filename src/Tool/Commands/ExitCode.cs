namespace CardanoBI.Gen.Commands;

/// <summary>What the commands end with.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>An error in a page, a file that cannot be read or written, or what the command looks for was found.</summary>
    public const int Failed = 1;

    /// <summary>The arguments are wrong.</summary>
    public const int WronglyAsked = 2;

    /// <summary><c>diff</c> could not compare everything: an error in one of the pages, or a file that cannot be read.</summary>
    public const int NotCompared = 3;

    /// <summary>Ctrl+C.</summary>
    public const int Cancelled = 130;
}
