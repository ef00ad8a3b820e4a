using System.Globalization;
using CardanoBI.Generator.Client;

namespace CardanoBI.Gen.Probing;

/// <summary>
/// Finds out how a list is paged from whichever pages were recorded: <see cref="PageInquiry"/> looks for those that it would ask for
/// itself.
/// </summary>
internal static class RecordedPages
{
    private const string Order = "order";

    /// <param name="own">The recorded responses of the operation.</param>
    public static void Run(Inquiry inquiry, IEnumerable<Observation> own)
    {
        PagingKind kind = inquiry.Operation.Client.Paging.Kind;
        if (kind is not (PagingKind.PageNumber or PagingKind.PageNumberClamped) || inquiry.Findings.Count > 0) return;
        string number = inquiry.Parameter(ParameterRole.PageNo)!.WireName;
        Parameter? size = inquiry.Parameter(ParameterRole.PageSize);
        IEnumerable<IGrouping<(string, string), Observation>> lists = own
            .Where(seen => seen is { IsSuccess: true, IsTrial: false, IsAgain: false, Answer: not null } && seen.Query.Names.All(IsOfPage))
            .GroupBy(seen => (seen.Path, seen.Query.Without(number).ToString()));
        foreach (IGrouping<(string, string), Observation> list in lists)
        {
            RecordedPage[] pages = [.. list.Select(PageOf).DistinctBy(page => page.Number).OrderBy(page => page.Number)];
            if (Compare(inquiry, number, size?.Default, pages)) return;
        }

        bool IsOfPage(string name) => name == number || name == size?.WireName || name == Order
            || inquiry.Operation.Client.Parameters.Items.Any(known => known.WireName == name && known.Role == ParameterRole.RequiredQuery);

        RecordedPage PageOf(Observation seen) => new(
            Number(seen.Query.Find(number)) ?? 1, Number(seen.Query.Find(size?.WireName ?? "")), seen.Answer!.RowTexts);
    }

    /// <returns>Whether something was said.</returns>
    private static bool Compare(Inquiry inquiry, string number, string? usual, IReadOnlyList<RecordedPage> pages)
    {
        bool isClamped = inquiry.Operation.Client.Paging.Kind == PagingKind.PageNumberClamped;
        for (int i = 0; i < pages.Count; i++)
        {
            RecordedPage page = pages[i];
            if (page.Rows.Count == 0) continue;
            foreach (RecordedPage later in pages.Skip(i + 1))
            {
                bool isSame = page.Rows.SequenceEqual(later.Rows);
                // Full pages may be alike where all rows are.
                bool isShort = page.Rows.Count < (page.Size ?? Number(usual) ?? 0), isTelling = page.Rows.Distinct().Count() > 1;
                bool hasMoved = pages.Take(i).Any(earlier => earlier.Rows.Count > 0 && !earlier.Rows.SequenceEqual(page.Rows));
                if ((later.Rows.Count == 0 && isClamped) || (isSame && !isClamped && (isShort || (hasMoved && isTelling))))
                {
                    PageInquiry.SayEnd(inquiry, later.Rows.Count);
                    return true;
                }

                if (!isSame || isClamped || !isTelling || hasMoved) continue;
                inquiry.Say(ProbeFinding.At(
                    ProbeDescriptors.PagingDiffers,
                    inquiry.Place(facts => facts.Paging is not null, inquiry.Operation.Anchor.Parameter(number)),
                    inquiry.Operation.Key,
                    $"'{number}={Inquiry.InWords(later.Number)}' gave the same rows as '{number}={Inquiry.InWords(page.Number)}'",
                    ""));
                return true;
            }
        }

        return false;
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    private sealed record RecordedPage(int Number, int? Size, IReadOnlyList<string> Rows);
}
