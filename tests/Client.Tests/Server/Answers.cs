using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace CardanoBI.Client.Tests.Server;

/// <summary>What a test's server answers.</summary>
internal static class Answers
{
    public static RequestDelegate Json(string json) => Text(200, json);

    public static RequestDelegate Status(int status) => context =>
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    };

    public static RequestDelegate Text(int status, string text, string contentType = "application/json") => async context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes);
    };

    /// <summary>Writes a part of an answer and sends it off.</summary>
    public static async Task WriteAsync(HttpContext context, string text)
    {
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(text));
        await context.Response.Body.FlushAsync();
    }

    /// <summary>The answers one after another; the last one stays.</summary>
    public static RequestDelegate InTurn(params RequestDelegate[] answers)
    {
        int turn = -1;
        return context => answers[Math.Min(Interlocked.Increment(ref turn), answers.Length - 1)](context);
    }

    /// <summary>Rows numbered from <paramref name="first"/> on, their number as the quantity.</summary>
    public static string Rows(long first, long count) =>
        "[" + string.Join(',', Enumerable.Range(0, (int)count).Select(row => Row(first + row))) + "]";

    public static string Row(long number) => $$"""{"policy_hex":"p","quantity":{{number.ToString(CultureInfo.InvariantCulture)}}}""";

    /// <summary>A list of so many rows behind <c>page_no</c> and <c>page_size</c>, like the service's.</summary>
    public static RequestDelegate Paged(int total) => context =>
    {
        int size = Number(context, "page_size") ?? 20;
        int start = ((Number(context, "page_no") ?? 1) - 1) * size;
        return Json(Rows(start, Math.Clamp(total - start, 0, size)))(context);
    };

    /// <summary>A list of so many rows that is cut off in silence and heeds <c>$skip</c>.</summary>
    public static RequestDelegate Skipped(int total, int cap) => context =>
    {
        int start = Number(context, "$skip") ?? 0;
        return Json(Rows(start, Math.Clamp(total - start, 0, cap)))(context);
    };

    /// <summary>An OData list of so many rows, with links that name the given origin.</summary>
    public static RequestDelegate Linked(int total, int size, string linkOrigin) => context =>
    {
        int start = Number(context, "$skip") ?? 0;
        string link = start + size < total ? $$""","@odata.nextLink":"{{linkOrigin}}/api/core/odata/linked?$skip={{start + size}}" """ : "";
        string rows = Rows(start, Math.Clamp(total - start, 0, size));
        return Json($$"""{"@odata.context":"x","@odata.count":{{total}},"value":{{rows}}{{link}}}""")(context);
    };

    private static int? Number(HttpContext context, string name) =>
        context.Request.Query.TryGetValue(name, out StringValues value) ? int.Parse(value.ToString(), CultureInfo.InvariantCulture) : null;
}
