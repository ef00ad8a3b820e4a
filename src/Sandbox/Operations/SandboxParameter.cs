namespace CardanoBI.Sandbox;

/// <summary>One documented parameter of an operation.</summary>
/// <param name="name">Its wire name, such as <c>page_size</c>.</param>
/// <param name="place">Where it is sent.</param>
/// <param name="type">What its text must look like.</param>
public sealed class SandboxParameter(string name, SandboxParameterPlace place, SandboxParameterType type)
{
    /// <summary>The wire name, such as <c>page_size</c>.</summary>
    public string Name { get; } = name ?? throw new ArgumentNullException(nameof(name));

    /// <summary>Where it is sent.</summary>
    public SandboxParameterPlace Place { get; } = place;

    /// <summary>What its text must look like; anything else gets a 400.</summary>
    public SandboxParameterType Type { get; } = type;

    /// <summary>The value that applies if none is sent, as written on the wire; null if the page names none.</summary>
    public string? Default { get; init; }

    /// <summary>
    /// The largest value that has an effect: a larger one is reduced to it, as on the real server. Null if the page names none.
    /// </summary>
    public long? Maximum { get; init; }

    /// <summary>The allowed values; empty if any value is allowed.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];
}
