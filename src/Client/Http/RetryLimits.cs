namespace CardanoBI.Client.Http;

/// <summary>The settings of <see cref="BuiltInResilience"/>, taken from the options once.</summary>
internal sealed record RetryLimits(int MaximumRetries, TimeSpan BaseDelay, TimeSpan MaximumDelay, TimeSpan AttemptTimeout);
