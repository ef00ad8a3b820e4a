using CardanoBI.Client.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CardanoBI.Client.DependencyInjection;

/// <summary>What registering a client means.</summary>
internal static class ClientRegistration
{
    public static IHttpClientBuilder Add<TClient>(
        IServiceCollection services,
        string name,
        string optionsName,
        Func<CardanoBIOptions, HttpClient, TClient> create,
        IConfiguration? section,
        Action<CardanoBIOptions>? configure)
        where TClient : class
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(name);
        AddOptions(services, optionsName, section, configure);

        string httpName = optionsName.Length == 0 ? "CardanoBI" : $"CardanoBI:{optionsName}";
        TClient Create(IServiceProvider provider) =>
            create(
                provider.GetRequiredService<IOptionsMonitor<CardanoBIOptions>>().Get(optionsName),
                provider.GetRequiredService<IHttpClientFactory>().CreateClient(httpName));

        if (name.Length == 0) services.AddSingleton(Create);
        else services.AddKeyedSingleton(name, (provider, _) => Create(provider));

        return services.AddHttpClient(httpName)
            // The client keeps its limits of time itself; this one would end in a cancellation that nobody asked for.
            .ConfigureHttpClient(static httpClient => httpClient.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(static () => PooledHttpClient.CreateHandler())
            // The client lives as long as the host. Its handler replaces connections by itself, which is what the factory's turn-over
            // is for.
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RedactLoggedHeaders(static header =>
                header.Equals("Authorization", StringComparison.OrdinalIgnoreCase)
                || header.Equals("Client-Api-Key", StringComparison.OrdinalIgnoreCase));
    }

    private static void AddOptions(
        IServiceCollection services, string optionsName, IConfiguration? section, Action<CardanoBIOptions>? configure)
    {
        OptionsBuilder<CardanoBIOptions> options = services.AddOptions<CardanoBIOptions>(optionsName);
        if (section is not null) options.Configure(settings => OptionsBinder.Bind(section, settings));
        if (configure is not null) options.Configure(configure);
        options.PostConfigure<IServiceProvider>(static (settings, provider) =>
        {
            settings.LoggerFactory ??= provider.GetService<ILoggerFactory>();
            settings.TokenStore ??= provider.GetService<ICardanoBITokenStore>();
            if (settings.TimeProvider == TimeProvider.System)
                settings.TimeProvider = provider.GetService<TimeProvider>() ?? TimeProvider.System;
        });
        options.ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<CardanoBIOptions>, OptionsValidator>());
    }
}
