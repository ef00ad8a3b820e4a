using System.Runtime.CompilerServices;

namespace CardanoBI.Gen.Tests.Infrastructure;

/// <summary>A test over the reference material in <c>../shared</c>; without the folder it is skipped, and says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        if (!Directory.Exists(Docs.Shared)) Skip = "../shared, the reference material beside the repository, is not on this machine.";
    }
}
