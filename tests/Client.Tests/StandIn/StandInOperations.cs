using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Tests.StandIn;

/// <summary>
/// What the generator emits for an operation: one holder each. One operation of every paging, of an object, and without a token.
/// </summary>
internal static class PagedOperation
{
    public static readonly ListOperation<StandInAsset> Instance = new(
        method: "GET",
        route: "/api/core/accounts/{stake_address}/assets",
        name: "Core.Accounts.GetAssetsByStakeAddressAsync",
        isAnonymous: false,
        readRow: StandInAssetReader.Read,
        envelope: ListEnvelope.None,
        paging: Paging.PageNumber(defaultSize: 20, maximumSize: 100));

    public static RequestTarget Target(string stakeAddress, StandInAssetsRequest? request)
    {
        var builder = new RequestTargetBuilder("/api/core/accounts/");
        builder.AppendPath(stakeAddress, "stakeAddress");
        builder.AppendLiteral("/assets");
        if (request is not null)
        {
            Argument.InRange(request.PageNo, 1, null, "request.PageNo", "page_no");
            Argument.InRange(request.PageSize, 1, 100, "request.PageSize", "page_size");
            builder.AppendQuery("order", request.Order);
            builder.AppendQuery("filter", request.Filter);
            builder.PageNo = request.PageNo;
            builder.PageSize = request.PageSize;
        }

        return builder.Build();
    }
}

internal static class SkippedOperation
{
    public const int RowCap = 20;

    public static readonly ListOperation<StandInAsset> Instance = new(
        method: "GET", route: "/api/core/skipped", name: "Core.GetSkippedAsync", isAnonymous: false,
        readRow: StandInAssetReader.Read, envelope: ListEnvelope.None, paging: Paging.Skip(rowCap: RowCap));

    public static readonly ListOperation<StandInAsset> UnknownCap = new(
        method: "GET", route: "/api/core/skipped", name: "Core.GetSkippedAsync", isAnonymous: false,
        readRow: StandInAssetReader.Read, envelope: ListEnvelope.None, paging: Paging.Skip(rowCap: 0));

    public static RequestTarget Target(long? skip)
    {
        var builder = new RequestTargetBuilder("/api/core/skipped");
        builder.AppendQuery("$orderby", "id asc");
        builder.AppendQuery("$skip", skip);
        return builder.Build();
    }
}

internal static class LinkedOperation
{
    public static readonly ListOperation<StandInAsset> Instance = new(
        method: "GET", route: "/api/core/odata/linked", name: "Core.GetLinkedAsync", isAnonymous: false,
        readRow: StandInAssetReader.Read, envelope: ListEnvelope.OData, paging: Paging.NextLink());

    public static RequestTarget Target() => new RequestTargetBuilder("/api/core/odata/linked").Build();
}

internal static class UnpagedOperation
{
    public static readonly ListOperation<StandInAsset> Instance = new(
        method: "GET", route: "/api/core/unpaged", name: "Core.GetUnpagedAsync", isAnonymous: false,
        readRow: StandInAssetReader.Read, envelope: ListEnvelope.None, paging: Paging.None);

    public static RequestTarget Target() => new RequestTargetBuilder("/api/core/unpaged").Build();
}

internal static class ObjectByNumberOperation
{
    public static readonly ObjectOperation<StandInAsset> Instance = new(
        method: "GET",
        route: "/api/core/objects/{number}",
        name: "Core.GetObjectByNumberAsync",
        isAnonymous: false,
        read: StandInAssetReader.Read);

    public static RequestTarget Target(int number)
    {
        var builder = new RequestTargetBuilder("/api/core/objects/");
        builder.AppendPath(number, "number");
        return builder.Build();
    }
}

internal static class PollOperation
{
    public static readonly ObjectOperation<StandInSummary> Instance = new(
        method: "GET",
        route: "/api/core/polls/{hash}",
        name: "Core.GetPollByHashAsync",
        isAnonymous: true,
        read: StandInSummaryReader.Read);

    public static RequestTarget Target(string hash)
    {
        var builder = new RequestTargetBuilder("/api/core/polls/");
        builder.AppendPath(hash, "hash");
        return builder.Build();
    }
}
