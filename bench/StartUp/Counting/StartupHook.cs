using System.Runtime;

/// <summary>
/// Tells of a program, when it ends, how many methods were compiled while it ran and how many assemblies it had loaded. The runtime
/// calls it by its name where <c>DOTNET_STARTUP_HOOKS</c> names this assembly, so that the programs themselves know nothing of it.
/// </summary>
internal static class StartupHook
{
    public static void Initialize() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        long methods = JitInfo.GetCompiledMethodCount();
        int assemblies = AppDomain.CurrentDomain.GetAssemblies().Length;
        // Without the hook's own assembly.
        Console.WriteLine($"{methods} {assemblies - 1}");
    };
}
