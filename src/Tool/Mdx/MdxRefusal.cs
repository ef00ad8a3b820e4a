namespace CardanoBI.Gen.Mdx;

/// <summary>A tag, an expression or a line of JavaScript that MDX does not accept.</summary>
/// <param name="at">The character that is not accepted, in the text that was read.</param>
/// <param name="reason">What is wrong there, without a full stop.</param>
/// <param name="isAtEnd">Whether more text could have completed it.</param>
internal sealed class MdxRefusal(int at, string reason, bool isAtEnd = false) : Exception(reason)
{
    public int At { get; } = at;

    public bool IsAtEnd { get; } = isAtEnd;
}
