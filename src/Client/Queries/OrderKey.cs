using System.Runtime.CompilerServices;

namespace CardanoBI.Client.Queries;

/// <summary>One key of an order, and those before it.</summary>
internal sealed class OrderKey(OrderKey? before, string text, bool isDescending, bool isRaw = false)
{
    public void Write(ref DefaultInterpolatedStringHandler query)
    {
        if (before is not null)
        {
            before.Write(ref query);
            query.AppendLiteral(",");
        }

        query.AppendLiteral(isRaw ? Uri.EscapeDataString(text) : text);
        if (isDescending) query.AppendLiteral("%20desc");
    }
}
