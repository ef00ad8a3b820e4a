using System.Runtime.CompilerServices;

namespace CardanoBI.Gen.Tests.Infrastructure;

/// <summary>A test that sends a signal to a process; it is skipped where the programs for that differ.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        if (!OperatingSystem.IsLinux()) Skip = "A signal is sent with the programs of Linux only.";
    }
}
