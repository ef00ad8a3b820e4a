using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace CardanoBI.Sandbox.Answers;

/// <summary>The error bodies of the real server: four shapes, and an empty one.</summary>
internal static class Problem
{
    /// <summary>The response if the server itself fails.</summary>
    public static Answer ServerError { get; } = Answer.Empty(StatusCodes.Status500InternalServerError);

    public static Answer NotFound(SandboxOperation operation, HttpRequest request) =>
        operation.IsOData
            ? Answer.Empty(StatusCodes.Status404NotFound)
            : Answer.Json(StatusCodes.Status404NotFound, Answer.RestJson, writer =>
            {
                writer.WriteStartObject();
                const string Type = "https://tools.ietf.org/html/rfc7231#section-6.5.4";
                WriteDetails(writer, Type, "Not Found", StatusCodes.Status404NotFound, request);
                writer.WriteEndObject();
            });

    /// <summary>The response to parameters whose values cannot be parsed, each with its message.</summary>
    public static Answer BadParameters(
        SandboxOperation operation, HttpRequest request, IReadOnlyList<KeyValuePair<string, string>> errors) =>
        operation.IsOData
            ? ODataError(errors[0].Value)
            : Answer.Json(StatusCodes.Status400BadRequest, Answer.RestJson, writer =>
            {
                writer.WriteStartObject();
                const string Type = "https://tools.ietf.org/html/rfc7231#section-6.5.1";
                WriteDetails(writer, Type, "One or more validation errors occurred.", StatusCodes.Status400BadRequest, request);
                writer.WriteStartObject("errors");
                foreach ((string name, string message) in errors)
                {
                    writer.WriteStartArray(name);
                    writer.WriteStringValue(message);
                    writer.WriteEndArray();
                }

                writer.WriteEndObject();
                writer.WriteEndObject();
            });

    /// <summary>The response to a <c>$</c> option that cannot be applied.</summary>
    public static Answer BadQueryOption(SandboxOperation operation, string message) =>
        operation.IsOData
            ? ODataError(message)
            : Answer.Json(StatusCodes.Status400BadRequest, Answer.RestJson, writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("Message", "The query specified in the URI is not valid.");
                writer.WriteString("ExceptionMessage", message);
                writer.WriteString("ExceptionType", "Microsoft.OData.ODataException");
                writer.WriteString("StackTrace", "");
                writer.WriteEndObject();
            });

    private static Answer ODataError(string message) =>
        Answer.Json(StatusCodes.Status400BadRequest, Answer.ODataJson, writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartObject("error");
            writer.WriteString("code", "");
            writer.WriteString("message", message);
            writer.WriteStartArray("details");
            writer.WriteEndArray();
            writer.WriteStartObject("innererror");
            writer.WriteString("message", message);
            writer.WriteString("type", "Microsoft.OData.ODataException");
            writer.WriteString("stacktrace", "");
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteEndObject();
        });

    private static void WriteDetails(Utf8JsonWriter writer, string type, string title, int status, HttpRequest request)
    {
        writer.WriteString("type", type);
        writer.WriteString("title", title);
        writer.WriteNumber("status", status);
        writer.WriteString("traceId", request.HttpContext.TraceIdentifier);
    }
}
