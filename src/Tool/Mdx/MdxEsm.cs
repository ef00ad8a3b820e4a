namespace CardanoBI.Gen.Mdx;

/// <summary>Finds the lines of a block of imports and exports.</summary>
internal static class MdxEsm
{
    /// <param name="lines">The lines, starting at the block's first one.</param>
    /// <param name="container">The container of the block.</param>
    /// <param name="names">The names that the page defines; the block's names are added.</param>
    /// <param name="findings">Receives a finding if the block cannot be read.</param>
    /// <returns>The number of its lines. It ends at an empty line, unless the code above is incomplete there.</returns>
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
