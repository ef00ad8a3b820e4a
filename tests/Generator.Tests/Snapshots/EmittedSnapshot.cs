using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
#if !USE_VERIFY
using CardanoBI.Generator.Tests.Infrastructure;
#endif

namespace CardanoBI.Generator.Tests.Snapshots;

/// <summary>
/// What a generator emitted, against its snapshots in the form of Verify.SourceGenerators. With <c>-p:UseVerify=true</c> Verify itself
/// compares them; without it, the helper of these tests does. The files are the same.
/// </summary>
internal static class EmittedSnapshot
{
#if USE_VERIFY
    [ModuleInitializer]
    public static void Initialize()
    {
        VerifyTests.VerifierSettings.UseUtf8NoBom();
        VerifyTests.VerifySourceGenerators.Initialize();
    }

    /// <summary>Compares every file that a driver's last run emitted with its snapshot beside the test.</summary>
    public static async Task VerifyAsync(
        GeneratorDriver driver, [CallerFilePath] string testFile = "", [CallerMemberName] string testCase = "") =>
        await VerifyXunit.Verifier.Verify(driver, sourceFile: testFile).UseFileName(testCase);
#else
    /// <summary>Compares every file that a driver's last run emitted with its snapshot beside the test.</summary>
    public static Task VerifyAsync(
        GeneratorDriver driver, [CallerFilePath] string testFile = "", [CallerMemberName] string testCase = "")
    {
        GeneratorDriverRunResult run = driver.GetRunResult();
        // Verify would write them into one more file.
        Assert.Empty(run.Diagnostics);
        Snapshot.Verify(
            run.Results.SelectMany(result => result.GeneratedSources)
                .ToDictionary(source => source.HintName, source => $"//HintName: {source.HintName}\n{source.SourceText}"),
            testFile,
            testCase);
        return Task.CompletedTask;
    }
#endif
}
