using System.Runtime.CompilerServices;

namespace CardanoBI.Build.Tests;

/// <summary>A test that publishes a native binary; without the platform's linker it is skipped, and says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NativeFactAttribute : FactAttribute
{
    public NativeFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        if (!OperatingSystem.IsWindows() && !IsOnPath("clang") && !IsOnPath("gcc"))
            Skip = "Native AOT needs clang or gcc, and neither is on the path.";
        if (OperatingSystem.IsWindows() && !File.Exists(VisualStudioInstaller))
            Skip = "Native AOT needs Visual Studio's C++ tools, and Visual Studio is not installed.";
    }

    private static string VisualStudioInstaller => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.ProgramFilesX86), "Microsoft Visual Studio", "Installer", "vswhere.exe");

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)));
}
