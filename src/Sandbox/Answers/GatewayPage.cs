using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace CardanoBI.Sandbox.Answers;

/// <summary>The HTML pages with which nginx refuses a request. None of them says when to retry.</summary>
internal static class GatewayPage
{
    public static Answer Of(int statusCode) => new(statusCode, "text/html", Encoding.UTF8.GetBytes(Page(statusCode)));

    private static string Page(int statusCode)
    {
        string title = string.Create(CultureInfo.InvariantCulture, $"{statusCode} {Name(statusCode)}");
        return string.Join(
            "\r\n",
            "<html>",
            $"<head><title>{title}</title></head>",
            "<body>",
            $"<center><h1>{title}</h1></center>",
            "<hr><center>nginx</center>",
            "</body>",
            "</html>",
            "");
    }

    private static string Name(int statusCode) => statusCode switch
    {
        StatusCodes.Status402PaymentRequired => "Payment Required",
        StatusCodes.Status403Forbidden => "Forbidden",
        StatusCodes.Status429TooManyRequests => "Too Many Requests",
        _ => throw new ArgumentOutOfRangeException(nameof(statusCode), statusCode, "The gateway has no page for this status."),
    };
}
