namespace CardanoBI.Client.Lists;

/// <summary>What the rows of a response mean for the list.</summary>
internal enum PageUse
{
    /// <summary>They are rows of the list, and so are those that were held back.</summary>
    Give,

    /// <summary>They may repeat the previous page: hold them back until a later response shows whether they do.</summary>
    Hold,

    /// <summary>The response only answered a question: what was held back are rows of the list, these are not.</summary>
    Confirm,

    /// <summary>They repeat the previous page, and so does what was held back.</summary>
    Drop,
}

/// <param name="Use">What the rows mean.</param>
/// <param name="LeftOut">The indexes of rows that were returned before; null if there are none.</param>
internal readonly record struct PageStep(PageUse Use, int[]? LeftOut = null)
{
    public static implicit operator PageStep(PageUse use) => new(use);
}
