using System.Runtime.CompilerServices;

namespace CardanoBI.Gen.Tests.Action;

/// <summary>A test that runs bash and git; on Windows it is skipped, where the tool's program has another name in a build.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BashFactAttribute : FactAttribute
{
    public BashFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) =>
        Skip = Reason;

    public static string? Reason =>
        OperatingSystem.IsWindows() ? "The action's steps are run with bash on Linux and macOS only." : null;
}

/// <summary>As <see cref="BashFactAttribute"/>, with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BashTheoryAttribute : TheoryAttribute
{
    public BashTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) =>
        Skip = BashFactAttribute.Reason;
}
