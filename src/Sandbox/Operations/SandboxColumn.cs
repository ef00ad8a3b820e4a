namespace CardanoBI.Sandbox;

/// <summary>A documented member of a row.</summary>
/// <param name="name">Its wire name, such as <c>epoch_no</c>.</param>
/// <param name="type">The type of its values.</param>
/// <param name="isNullable">Whether it may be null.</param>
public sealed class SandboxColumn(string name, SandboxColumnType type, bool isNullable)
{
    /// <summary>The wire name.</summary>
    public string Name { get; } = name ?? throw new ArgumentNullException(nameof(name));

    /// <summary>The type of its values.</summary>
    public SandboxColumnType Type { get; } = type;

    /// <summary>Whether it may be null.</summary>
    public bool IsNullable { get; } = isNullable;
}
