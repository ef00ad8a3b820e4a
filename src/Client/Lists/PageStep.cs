namespace CardanoBI.Client.Lists;

/// <summary>What an answer's rows are to the list that is read.</summary>
internal enum PageUse
{
    /// <summary>Rows of the list, and so are those that were held back.</summary>
    Give,

    /// <summary>Perhaps the page before once more: held back until a later answer tells.</summary>
    Hold,

    /// <summary>The answer was only a question's; what was held back are rows of the list.</summary>
    Confirm,

    /// <summary>The page before once more, as is what was held back.</summary>
    Drop,
}

/// <param name="Use">What the rows are.</param>
/// <param name="LeftOut">The places of rows that were given before; null where there are none.</param>
internal readonly record struct PageStep(PageUse Use, int[]? LeftOut = null)
{
    public static implicit operator PageStep(PageUse use) => new(use);
}
