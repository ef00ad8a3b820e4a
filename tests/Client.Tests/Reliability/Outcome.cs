namespace CardanoBI.Client.Tests.Reliability;

/// <summary>How the table words what a caller sees.</summary>
public static class Outcome
{
    public static string Of(object? result) => result switch
    {
        null => "null",
        IReadOnlyCollection<AccountAsset> rows => rows.Count == 1 ? "the row" : $"{rows.Count} rows",
        _ => "the object",
    };

    public static string Of(Exception fault)
    {
        string text = $"`{fault.GetType().Name}`";
        if (fault is not CardanoBIException told) return text;
        if (told.StatusCode is { } status) text += $" {(int)status}";
        if (told.Problem is not null) text += ", parsed problem";
        else if (told.Body is not null && told is not CardanoBIResponseException) text += ", raw body";
        if (told is CardanoBIBadRequestException { Errors.Count: > 0 } bad) text += $", fields {string.Join(", ", bad.Errors.Keys)}";
        if (told.RetryAfter is TimeSpan wait) text += $", wait {wait.TotalSeconds:0} s";
        if (told is CardanoBIResponseException { JsonPath: { } path }) text += $", at `{(path.Length > 40 ? path[..10] + "…" : path)}`";
        return text + told.InnerException switch
        {
            null => "",
            // Which of the two depends on how much of the answer the system had passed on when the connection broke.
            HttpRequestException or IOException => ", because of `HttpRequestException` or `IOException`",
            Exception cause => $", because of `{cause.GetType().Name}`",
        };
    }
}
