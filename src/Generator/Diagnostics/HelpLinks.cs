using System.Reflection;

namespace CardanoBI.Generator.Diagnostics;

/// <summary>The address of a diagnostic's page: in the repository that this generator was built from, at the same commit.</summary>
internal static class HelpLinks
{
    private static readonly string? Folder = FolderOf(typeof(HelpLinks).Assembly);

    /// <summary>Null if the build did not know a public address of its sources.</summary>
    public static string? Of(string id) => Folder is null ? null : $"{Folder}/{id}.md";

    /// <summary>The SDK writes both facts into the assembly: the remote's address, and the commit after the version's plus sign.</summary>
    public static string? FolderOf(Assembly assembly)
    {
        string? address = assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(fact => fact.Key == "RepositoryUrl")?.Value;
        string[] version = (assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "").Split('+');
        if (address?.StartsWith("https://", StringComparison.Ordinal) != true || version.Length != 2) return null;
        if (address.EndsWith(".git", StringComparison.Ordinal)) address = address.Substring(0, address.Length - ".git".Length);
        return $"{address}/blob/{version[1]}/docs/diagnostics";
    }
}
