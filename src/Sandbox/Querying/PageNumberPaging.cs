using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CardanoBI.Sandbox.Answers;
using Microsoft.AspNetCore.Http;

namespace CardanoBI.Sandbox.Querying;

/// <summary>
/// <c>page_no</c>, <c>page_size</c> and <c>order</c>, as far as the operation
/// declares them; the <c>$</c> options are ignored, as on the real server.
/// </summary>
internal sealed class PageNumberPaging(SandboxOperation operation) : ListPaging
{
    public const string NumberName = "page_no";
    public const string SizeName = "page_size";

    private const string OrderName = "order";
    private const int UsualSize = 20;

    public override bool TrySelect(HttpRequest request, int total, out RowSelection selection, [NotNullWhen(false)] out Answer? refusal)
    {
        long number = Integer(request, NumberName, 1);
        long size = Integer(request, SizeName, UsualSize);
        if (number < 1 || size < 1)
        {
            // The real server fails on them instead of refusing them.
            (selection, refusal) = (default, Problem.ServerError);
            return false;
        }

        size = Math.Min(size, operation.Find(SandboxParameterPlace.Query, SizeName)?.Maximum ?? long.MaxValue);
        selection = RowSelection.Of(total, ((Int128)number - 1) * size, size) with { IsReversed = IsReversed(request) };
        refusal = null;
        return true;
    }

    private long Integer(HttpRequest request, string name, long fallback)
    {
        SandboxParameter? parameter = operation.Find(SandboxParameterPlace.Query, name);
        string? sent = parameter is null ? null : request.Query[name].FirstOrDefault();
        return long.TryParse(sent ?? parameter?.Default, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value)
            ? value
            : fallback;
    }

    /// <summary>The sample shows the rows in the default order.</summary>
    private bool IsReversed(HttpRequest request)
    {
        SandboxParameter? parameter = operation.Find(SandboxParameterPlace.Query, OrderName);
        string? sent = request.Query[OrderName].FirstOrDefault();
        return parameter is not null
            && sent is not null
            && !string.Equals(sent, parameter.Default ?? "desc", StringComparison.OrdinalIgnoreCase);
    }
}
