using System.Diagnostics.CodeAnalysis;
using CardanoBI.Sandbox.Answers;
using CardanoBI.Sandbox.Data;
using Microsoft.AspNetCore.Http;

namespace CardanoBI.Sandbox.Querying;

/// <summary>The rows that an operation reads for a request, before any <c>$</c> option is applied to them.</summary>
internal abstract class ListPaging
{
    public static ListPaging For(SandboxOperation operation, Dataset rows)
    {
        DatabaseOrder? order = operation.Ways.SortColumn is { } column ? new DatabaseOrder(rows, column) : null;
        if (operation.Find(SandboxParameterPlace.Query, DepthPaging.DepthName) is { } depth)
            return new DepthPaging(depth, operation.Ways, order);
        return IsPagedByNumber(operation) ? new PageNumberPaging(operation, order) : new WholeList();
    }

    public static bool IsPagedByNumber(SandboxOperation operation) =>
        !operation.Ways.IgnoresPageNumbers
            && (operation.Find(SandboxParameterPlace.Query, PageNumberPaging.SizeName)
                ?? operation.Find(SandboxParameterPlace.Query, PageNumberPaging.NumberName)) is not null;

    /// <summary>Reads the selection from a request whose declared parameters have been checked.</summary>
    /// <returns>False, with the response to send, if the server would not serve it.</returns>
    public abstract bool TryRead(HttpRequest request, IRows all, out IRows rows, [NotNullWhen(false)] out Answer? refusal);

    private sealed class WholeList : ListPaging
    {
        public override bool TryRead(HttpRequest request, IRows all, out IRows rows, [NotNullWhen(false)] out Answer? refusal)
        {
            (rows, refusal) = (all, null);
            return true;
        }
    }
}
