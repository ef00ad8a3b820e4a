namespace CardanoBI.Client;

/// <summary>What an error answer says, brought together from the error shapes the servers use.</summary>
public sealed record CardanoBIProblem
{
    /// <summary>What is wrong, in short: a problem's <c>title</c>, an error's <c>message</c>, or OAuth's <c>error</c>.</summary>
    public string? Title { get; init; }

    /// <summary>
    /// What is wrong, at length: <c>detail</c>, <c>ExceptionMessage</c>, the inner error's message, or <c>error_description</c>.
    /// </summary>
    public string? Detail { get; init; }

    /// <summary>The kind of problem: a problem's <c>type</c>, or an OData error's <c>code</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The server's trace id, where the body holds one.</summary>
    public string? TraceId { get; init; }

    /// <summary>Messages by the parameter they are about; empty where the body names none.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Errors { get; init; } = NoErrors;

    internal static IReadOnlyDictionary<string, IReadOnlyList<string>> NoErrors { get; } = new Dictionary<string, IReadOnlyList<string>>();
}
