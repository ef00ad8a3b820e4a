using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CardanoBI.Sandbox.Answers;
using CardanoBI.Sandbox.Data;
using CardanoBI.Sandbox.Operations;
using Microsoft.AspNetCore.Http;

namespace CardanoBI.Sandbox.Querying;

/// <summary><c>page_no</c>, <c>page_size</c> and <c>order</c>, as far as the operation declares them.</summary>
internal sealed class PageNumberPaging(SandboxOperation operation, DatabaseOrder? order) : ListPaging
{
    public const string NumberName = "page_no";
    public const string SizeName = "page_size";

    private const string OrderName = "order";
    private const string Descending = "desc";
    private const int UsualSize = 20;

    public override bool TryRead(HttpRequest request, IRows all, out IRows rows, [NotNullWhen(false)] out Answer? refusal)
    {
        ServerWays ways = operation.Ways;
        long number = Integer(request, NumberName, 1);
        long size = Integer(request, SizeName, UsualSize);
        bool isNumbered = request.Query.ContainsKey(NumberName);
        // The real server fails on them instead of refusing them.
        if (number < 1 || size < 1 || (isNumbered && ways.FailsOnEmptyPage && all.Count == 0))
        {
            (rows, refusal) = (all, Problem.ServerError);
            return false;
        }

        size = Math.Min(size, operation.Find(SandboxParameterPlace.Query, SizeName)?.Maximum ?? long.MaxValue);
        if (ways.ClampsPageNumber) number = Math.Min(number, Math.Max(1, (long)(((Int128)all.Count + size - 1) / size)));
        int offset = (int)Int128.Min(((Int128)number - 1) * size, all.Count);
        int count = (int)Math.Min(size, all.Count - offset);
        rows = Page(request, all, offset, count);
        refusal = null;
        return true;
    }

    private RowView Page(HttpRequest request, IRows all, int offset, int count)
    {
        if (order is not null && count > 0)
        {
            ReadOnlyMemory<int> page = order.Page(offset, count, IsDescending(request));
            return new RowView(all, count, index => page.Span[index]);
        }

        // The sample shows the rows in the default order.
        return IsDescending(request) == IsDescendingByDefault
            ? new RowView(all, count, index => offset + index)
            : new RowView(all, count, index => all.Count - 1 - (offset + index));
    }

    private bool IsDescendingByDefault => IsDescendingText(Order?.Default ?? Descending);

    private SandboxParameter? Order => operation.Find(SandboxParameterPlace.Query, OrderName);

    private bool IsDescending(HttpRequest request) =>
        Order is not null && request.Query[OrderName].FirstOrDefault() is { } sent ? IsDescendingText(sent) : IsDescendingByDefault;

    private static bool IsDescendingText(string text) => string.Equals(text, Descending, StringComparison.OrdinalIgnoreCase);

    private long Integer(HttpRequest request, string name, long fallback)
    {
        SandboxParameter? parameter = operation.Find(SandboxParameterPlace.Query, name);
        string? sent = parameter is null ? null : request.Query[name].FirstOrDefault();
        return long.TryParse(sent ?? parameter?.Default, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value)
            ? value
            : fallback;
    }
}
