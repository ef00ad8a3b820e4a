using System.Text.RegularExpressions;

namespace CardanoBI.Surface.Tests.Infrastructure;

/// <summary>The wire name behind a C# name: <c>stakeAddress</c> and <c>StakeAddress</c> are <c>stake_address</c>.</summary>
internal static partial class WireName
{
    public static string Of(string name) => Hump().Replace(name, "_$0").TrimStart('_').ToLowerInvariant();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Hump();
}
