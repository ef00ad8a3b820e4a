namespace CardanoBI.Client.Json;

/// <summary>A mark in front of an answer, which is tolerated.</summary>
internal static class ByteOrderMark
{
    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>Where the answer's JSON begins.</summary>
    public static int LengthIn(ReadOnlySpan<byte> utf8Json) => utf8Json.StartsWith(Mark) ? Mark.Length : 0;
}
