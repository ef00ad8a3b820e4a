namespace CardanoBI.Gen.Mdx;

/// <summary>The lines of a block of imports and exports.</summary>
internal static class MdxEsm
{
    /// <param name="lines">From the block's first on.</param>
    /// <param name="container">What holds it.</param>
    /// <param name="names">What the page defines; the block's names are added.</param>
    /// <param name="findings">Where a block that cannot be read is reported.</param>
    /// <returns>How many lines it has. It ends at an empty one, unless what stands above is not whole there.</returns>
    public static int Read(ReadOnlySpan<MdxLine> lines, MdxContainer container, MdxNames names, MdxFindings findings)
    {
        int count = 1;
        while (true)
        {
            while (count < lines.Length && !lines[count].IsBlank && !container.IsEnd(lines[count]))
                count++;
            var text = new MdxText(lines[0].Source);
            foreach (MdxLine line in lines[..count])
                text.Add(line.Start, line.End);
            try
            {
                names.Define(text);
                return count;
            }
            catch (MdxRefusal refusal)
            {
                if (!refusal.IsAtEnd || count == lines.Length || container.IsEnd(lines[count]))
                {
                    findings.Add(MdxDescriptors.EsmInvalid, lines[0].Start, 6, lines[0].Text[..6].ToString(), refusal.Message);
                    return count;
                }
            }

            count++;
        }
    }
}
