using System.Text.Json;
using CardanoBI.Generator.Client;

namespace CardanoBI.Gen.Probing;

/// <summary>
/// Finds out whether <c>$select</c>, <c>$top</c>, <c>$filter</c>, <c>$orderby</c> and <c>$count</c> work as the overlay says.
/// </summary>
internal static class OptionInquiry
{
    /// <summary>One for the three that go together, one for each of them where that is refused, and three more.</summary>
    public const int MostRequests = 7;

    /// <summary>What a server answers to an option that it does not know. Any other failure may be a moment's, and says nothing.</summary>
    private const int BadRequest = 400;

    public static bool IsOf(Operation operation) => operation.IsList && operation.Query is not null;

    public static async Task RunAsync(Inquiry inquiry, CancellationToken cancellationToken)
    {
        QueryOptions said = inquiry.Operation.Client.Query!.Options;
        if (inquiry.First.Answer is not { Rows: [{ ValueKind: JsonValueKind.Object } row, ..] } || NumberOf(inquiry, row) is not { } member)
            return;
        QueryOptions ignored = await AskShapeAsync(inquiry, said, member.Name, cancellationToken).ConfigureAwait(false)
            | await AskFilterAsync(inquiry, said, member.Name, member.Value, cancellationToken).ConfigureAwait(false)
            | await AskOrderAsync(inquiry, said, member.Name, cancellationToken).ConfigureAwait(false);
        if (ignored == QueryOptions.None) return;
        string names = string.Join(", ", ignored.Each().Select(option => "$" + option.Word()));
        QueryOptions honoured = inquiry.Operation.Said.Query ?? said;
        inquiry.Say(ProbeFinding
            .At(
                ProbeDescriptors.OptionIgnored,
                inquiry.Place(facts => facts.Query is not null, inquiry.Operation.Anchor),
                inquiry.Operation.Key,
                names,
                "does not")
            .MendedBy(inquiry.Mend("query", OptionWords.Of(honoured & ~ignored), $"{names} did not have its effect")));
    }

    /// <summary>A number that the client has too; a number, because numbers have the same order everywhere.</summary>
    private static (string Name, string Value)? NumberOf(Inquiry inquiry, JsonElement row)
    {
        foreach (JsonProperty member in row.EnumerateObject())
        {
            bool isDocumented = inquiry.Operation.Documented.Schema?.Properties.Any(known => known.WireName == member.Name) == true;
            string raw = member.Value.ValueKind == JsonValueKind.Number ? member.Value.GetRawText() : "";
            if (isDocumented && ExactNumber.IsInt32(raw)) return (member.Name, raw);
        }

        return null;
    }

    private static async Task<QueryOptions> AskShapeAsync(
        Inquiry inquiry, QueryOptions said, string member, CancellationToken cancellationToken)
    {
        QueryOptions asked = said & (QueryOptions.Select | QueryOptions.Top | QueryOptions.Count);
        if (asked == QueryOptions.None) return asked;
        (QueryOptions ignored, bool isRefused) = await AskTogetherAsync(inquiry, asked, member, cancellationToken).ConfigureAwait(false);
        if (!isRefused) return ignored;
        QueryOptions[] each = [.. asked.Each()];
        if (each.Length == 1) return asked;
        // One of them is to blame, and the others are not.
        foreach (QueryOptions one in each)
        {
            (QueryOptions ignoredAlone, bool isRefusedAlone) =
                await AskTogetherAsync(inquiry, one, member, cancellationToken).ConfigureAwait(false);
            ignored |= isRefusedAlone ? one : ignoredAlone;
        }

        return ignored;
    }

    private static async Task<(QueryOptions Ignored, bool IsRefused)> AskTogetherAsync(
        Inquiry inquiry, QueryOptions asked, string member, CancellationToken cancellationToken)
    {
        List<(string, object)> query = [];
        if ((asked & QueryOptions.Select) != 0) query.Add(("$select", member));
        if ((asked & QueryOptions.Top) != 0) query.Add(("$top", 1));
        if ((asked & QueryOptions.Count) != 0) query.Add(("$count", "true"));
        Observation? answer = await inquiry.AskAsync(cancellationToken, [.. query]).ConfigureAwait(false);
        if (answer?.Answer is not { } body || !answer.IsSuccess) return (QueryOptions.None, answer?.Status == BadRequest);
        QueryOptions ignored = QueryOptions.None;
        if (body.Rows.Any(row => row.ValueKind == JsonValueKind.Object && row.EnumerateObject().Any(IsOther)))
            ignored |= QueryOptions.Select;
        if (body.Rows.Count > 1) ignored |= QueryOptions.Top;
        if (!body.HasCount) ignored |= QueryOptions.Count;
        return (ignored & asked, false);

        bool IsOther(JsonProperty found) => found.Name != member && !AnswerBody.IsAnnotation(found.Name);
    }

    private static async Task<QueryOptions> AskFilterAsync(
        Inquiry inquiry, QueryOptions said, string member, string value, CancellationToken cancellationToken)
    {
        QueryOptions asked = said & QueryOptions.Filter;
        if (asked == QueryOptions.None) return asked;
        Observation? answer =
            await inquiry.AskAsync(cancellationToken, ("$filter", $"{member} eq {value}")).ConfigureAwait(false);
        if (answer?.Status == BadRequest) return asked;
        if (answer is not { IsSuccess: true, Answer: { } body }) return QueryOptions.None;
        if (body.Rows.Count > 0) return body.Rows.All(row => Number(row, member) == value) ? QueryOptions.None : asked;
        // A row has that number, so there is one to be found, unless the list has moved on meanwhile.
        IReadOnlyList<string>? again = await inquiry.RowsAgainAsync(cancellationToken).ConfigureAwait(false);
        return again?.SequenceEqual(inquiry.FirstRows) == true ? asked : QueryOptions.None;
    }

    private static async Task<QueryOptions> AskOrderAsync(
        Inquiry inquiry, QueryOptions said, string member, CancellationToken cancellationToken)
    {
        QueryOptions asked = said & QueryOptions.OrderBy;
        if (asked == QueryOptions.None || inquiry.FirstRows.Count < 2) return QueryOptions.None;
        bool isDescending = !IsInOrder(inquiry.First, member, isDescending: true);
        string order = isDescending ? $"{member} desc" : member;
        Observation? answer = await inquiry.AskAsync(cancellationToken, ("$orderby", order)).ConfigureAwait(false);
        if (answer?.Status == BadRequest) return asked;
        if (answer is not { IsSuccess: true, Answer: not null }) return QueryOptions.None;
        return IsInOrder(answer, member, isDescending) ? QueryOptions.None : asked;
    }

    private static bool IsInOrder(Observation answer, string member, bool isDescending)
    {
        long[] values =
        [
            .. (answer.Answer?.Rows ?? []).Select(row => Number(row, member)).Where(ExactNumber.IsInt64).Select(long.Parse),
        ];
        return values.Zip(values.Skip(1)).All(pair => isDescending ? pair.First >= pair.Second : pair.First <= pair.Second);
    }

    private static string Number(JsonElement row, string member) =>
        row.ValueKind == JsonValueKind.Object && row.TryGetProperty(member, out JsonElement value) ? value.GetRawText() : "";
}
