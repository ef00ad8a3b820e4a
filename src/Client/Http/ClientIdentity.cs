using System.Reflection;

namespace CardanoBI.Client.Http;

/// <summary>Who calls: the package and its version, and the version of HTTP that the caller's HttpClient asks for.</summary>
internal static class ClientIdentity
{
    /// <summary>The package's version, without the commit that builds append to it.</summary>
    public static string Version { get; } =
        typeof(ClientIdentity).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]
        ?? "0.0.0";

    /// <summary>Names the client to the server.</summary>
    public static string UserAgent { get; } = $"CardanoBI.Client/{Version}";
}
