using System.Runtime.CompilerServices;

namespace CardanoBI.Generator.Tests.Infrastructure;

/// <summary>A test over the reference material in <c>../shared</c>; without the folder it is skipped, and says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public const string Reason = "../shared, the reference material beside the repository, is not on this machine.";

    public SharedFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        if (!Directory.Exists(Repository.Shared)) Skip = Reason;
    }
}

/// <summary>As <see cref="SharedFactAttribute"/>, with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        if (!Directory.Exists(Repository.Shared)) Skip = SharedFactAttribute.Reason;
    }
}
