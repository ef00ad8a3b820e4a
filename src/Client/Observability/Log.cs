using Microsoft.Extensions.Logging;

namespace CardanoBI.Client.Observability;

/// <summary>Every message of the log.</summary>
internal static partial class Log
{
    [LoggerMessage(
        1, LogLevel.Debug, "{Operation} returned {StatusCode} in {ElapsedMilliseconds} ms (rows: {Rows}, attempts: {Attempts})")]
    public static partial void Succeeded(
        ILogger logger, string operation, int statusCode, int rows, int attempts, double elapsedMilliseconds);

    [LoggerMessage(2, LogLevel.Warning, "{Operation} failed in {ElapsedMilliseconds} ms (attempts: {Attempts}): {Reason}")]
    public static partial void Failed(ILogger logger, string operation, string reason, int attempts, double elapsedMilliseconds);

    [LoggerMessage(3, LogLevel.Debug, "{Operation} was cancelled by its caller (attempts: {Attempts})")]
    public static partial void Cancelled(ILogger logger, string operation, int attempts);

    [LoggerMessage(
        4, LogLevel.Information, "{Operation} will be retried in {DelayMilliseconds} ms: attempt {Attempts} ended with {Reason}")]
    public static partial void Retrying(ILogger logger, string operation, int attempts, string reason, double delayMilliseconds);

    [LoggerMessage(5, LogLevel.Debug, "A new token was issued, valid for {LifetimeSeconds} s")]
    public static partial void TokenRenewed(ILogger logger, double lifetimeSeconds);

    [LoggerMessage(6, LogLevel.Warning, "No token was issued: {Reason}")]
    public static partial void TokenFailed(ILogger logger, string reason);

    [LoggerMessage(7, LogLevel.Warning, "The token store failed in {Action}: {Reason}; the client continues without it")]
    public static partial void StoreFailed(ILogger logger, string action, string reason);

    [LoggerMessage(8, LogLevel.Warning, "New credentials could not be read: {Reason}; the client continues with the previous ones")]
    public static partial void CredentialsFailed(ILogger logger, string reason);
}
