using CardanoBI.Generator.Emission;

namespace CardanoBI.Generator.Surface;

/// <summary>
/// The listing of the public surface as the compiler writes it: a generator can write only C#, so each line is a comment, which the build
/// turns back into text.
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
