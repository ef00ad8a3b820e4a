namespace CardanoBI.Gen.Mdx;

/// <summary>An open code fence.</summary>
internal sealed record MdxFence(char Mark, int Length)
{
    /// <param name="line">The line without leading white space.</param>
    public static MdxFence? Begin(MdxLine line)
    {
        char mark = line.First;
        if (mark is not ('`' or '~')) return null;
        ReadOnlySpan<char> rest = line.Text.TrimStart(mark);
        int length = line.Text.Length - rest.Length;
        return length < 3 || (mark == '`' && rest.Contains('`')) ? null : new MdxFence(mark, length);
    }

    public bool IsEnd(MdxLine line)
    {
        ReadOnlySpan<char> text = line.Text.Trim(" \t");
        return text.Length >= Length && text.TrimStart(Mark).IsEmpty;
    }
}
