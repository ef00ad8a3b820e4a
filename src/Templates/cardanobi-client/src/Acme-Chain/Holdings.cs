using CardanoBI.Client;

namespace AcmeChain;

/// <summary>The first call. All names of the client come from the page; let the editor complete them.</summary>
public static class Holdings
{
    /// <summary>The largest holdings of an account, one per line.</summary>
    /// <exception cref="CardanoBIException">The server did not respond, or responded with an error.</exception>
    public static async Task<IReadOnlyList<string>> LargestAsync(
        CardanoBIClient client, string stakeAddress, int count = 3, CancellationToken cancellationToken = default)
    {
        var assets = new List<AccountAsset>();
        await foreach (AccountAsset asset in client.Core.Accounts.EnumerateAssetsByStakeAddressAsync(stakeAddress, cancellationToken))
            assets.Add(asset);
        return [.. assets.OrderByDescending(asset => asset.Quantity).Take(count).Select(asset => $"{asset.Quantity} of {asset.Name}")];
    }
}
