using System.Reflection;

namespace CardanoBI.Client.Observability;

/// <summary>Who calls: the package and its version.</summary>
internal static class ClientIdentity
{
    /// <summary>The package's version, without the commit that builds append to it.</summary>
    public static string Version { get; } =
        typeof(ClientIdentity).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]
        ?? "0.0.0";

    /// <summary>Names the client to the server.</summary>
    public static string UserAgent { get; } = $"CardanoBI.Client/{Version}";
}
