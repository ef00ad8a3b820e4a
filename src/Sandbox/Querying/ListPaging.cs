using System.Diagnostics.CodeAnalysis;
using CardanoBI.Sandbox.Answers;
using CardanoBI.Sandbox.Data;
using Microsoft.AspNetCore.Http;

namespace CardanoBI.Sandbox.Querying;

/// <summary>How an operation lets its caller choose rows.</summary>
internal abstract class ListPaging
{
    public static ListPaging For(SandboxOperation operation) =>
        operation.Find(SandboxParameterPlace.Query, PageNumberPaging.SizeName) is not null
            || operation.Find(SandboxParameterPlace.Query, PageNumberPaging.NumberName) is not null
                ? new PageNumberPaging(operation)
                : new SkipPaging(operation);

    /// <summary>The rows that a request is about, before any option is applied.</summary>
    public virtual IRows Within(HttpRequest request, IRows rows) => rows;

    /// <summary>Reads the choice out of a request whose declared parameters have been checked.</summary>
    /// <returns>False, with the answer to give, where the server would not serve it.</returns>
    public abstract bool TrySelect(HttpRequest request, int total, out RowSelection selection, [NotNullWhen(false)] out Answer? refusal);
}
