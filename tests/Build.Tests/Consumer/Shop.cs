using System.Threading.Tasks;
using Acme.Chain;
using CardanoBI.Client;

namespace Acme.Shop;

// Compiles only where the page was read: every name below is emitted.
internal static class Shop
{
    public static Task<Page<TokenAsset>> AssetsAsync(CardanoBIClient client, string policy) =>
        client.Core.Tokens.GetAssetsByPolicyHexAsync(policy, new TokenAssetsRequest { PageSize = 5 });

    public static string Describe(TokenAsset asset) => $"{asset.Name} {asset.Decimals}";
}
