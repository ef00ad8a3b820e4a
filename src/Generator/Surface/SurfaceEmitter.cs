using CardanoBI.Generator.Emission;

namespace CardanoBI.Generator.Surface;

/// <summary>
/// The listing of the public surface on its way out of the compiler: a generator writes no file but C#, so each line is a comment that
/// the build takes out again.
/// </summary>
internal static class SurfaceEmitter
{
    public const string HintName = "CardanoBI.PublicSurface.g.cs";

    public static EmittedFile EmitFile(IEnumerable<SurfaceMember> members)
    {
        IEnumerable<string> lines = members.Select(member => member.Line).Distinct().OrderBy(line => line, StringComparer.Ordinal);
        return new EmittedFile(HintName, string.Concat(lines.Select(line => "// " + line + "\n")));
    }
}
