namespace CardanoBI.Bench.Calling;

/// <summary>The three calls that everybody makes. Public for the client that is compiled while the bench runs.</summary>
public interface ICalls
{
    /// <summary>100 assets of an account.</summary>
    Task Assets();

    /// <summary>100 blocks.</summary>
    Task Blocks();

    /// <summary>One block.</summary>
    Task Block();
}
