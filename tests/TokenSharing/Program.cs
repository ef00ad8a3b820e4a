using CardanoBI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

// One process of many with the same key: makes one call with a token from Redis where there is one, and prints the number of rows.
IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(
    Environment.GetEnvironmentVariables()
        .Cast<System.Collections.DictionaryEntry>()
        .Select(pair => KeyValuePair.Create(((string)pair.Key).Replace("__", ":", StringComparison.Ordinal), (string?)pair.Value)))
    .Build();
var services = new ServiceCollection();
services.AddStackExchangeRedisCache(redis => redis.Configuration = configuration["Redis"]);
services.AddCardanoBITokenStore(new CardanoBI.Client.AesGcmTokenProtector(Convert.FromHexString(configuration["ProtectionKey"]!)));
services.AddCardanoBI(configuration.GetSection("CardanoBI"));
await using ServiceProvider provider = services.BuildServiceProvider();
CardanoBI.Client.Page<AccountAsset> page = await provider.GetRequiredService<CardanoBIClient>().Core.Accounts
    .GetAssetsByStakeAddressAsync("stake1");
Console.WriteLine(page.Count);
