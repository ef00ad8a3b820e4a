using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CardanoBI.Sandbox.Answers;
using CardanoBI.Sandbox.Data;
using CardanoBI.Sandbox.Operations;
using Microsoft.AspNetCore.Http;

namespace CardanoBI.Sandbox.Querying;

/// <summary>
/// <c>depth</c>: the number of newest rows. If the server is known to consider only these, the default applies too; lists of other pages
/// have their configured length unless a depth is sent.
/// </summary>
internal sealed class DepthPaging(SandboxParameter depth, ServerWays ways, DatabaseOrder? order) : ListPaging
{
    public const string DepthName = "depth";

    public override bool TryRead(HttpRequest request, IRows all, out IRows rows, [NotNullWhen(false)] out Answer? refusal)
    {
        refusal = null;
        rows = all;
        string? asked = request.Query[DepthName].FirstOrDefault() ?? (ways.IsWindow ? depth.Default : null);
        if (!long.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out long wanted)) return true;
        int count = (int)Math.Min(all.Count, Math.Min(wanted, depth.Maximum ?? long.MaxValue));
        if (order is null || count == 0)
        {
            rows = new RowView(all, count, static index => index);
            return true;
        }

        ReadOnlyMemory<int> newest = order.Page(0, count, isDescending: true);
        rows = new RowView(all, count, index => newest.Span[index]);
        return true;
    }
}
