using CardanoBI.Client.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CardanoBI.Client.DependencyInjection;

/// <summary>What registering a client means.</summary>
internal static class ClientRegistration
{
    /// <summary>Of the package Microsoft.Extensions.Http.Resilience, which is not referenced for the sake of a name.</summary>
    private const string ResilienceHandler = "Microsoft.Extensions.Http.Resilience.ResilienceHandler";

    private static readonly HashSet<string> LoggedHeaders = new(StringComparer.OrdinalIgnoreCase)
    {
        "Accept", "Accept-Encoding", "User-Agent", "Content-Type", "Content-Length", "Content-Encoding", "Transfer-Encoding", "Date",
        "Retry-After",
    };

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
        TClient Create(IServiceProvider provider)
        {
            IOptionsMonitor<CardanoBIOptions> monitor = provider.GetRequiredService<IOptionsMonitor<CardanoBIOptions>>();
            CardanoBIOptions options = monitor.Get(optionsName);
            options.Credentials = Credentials(monitor, optionsName, options, options.Credentials);
            return create(options, provider.GetRequiredService<IHttpClientFactory>().CreateClient(httpName));
        }

        if (name.Length == 0) services.AddSingleton(Create);
        else services.AddKeyedSingleton(name, (provider, _) => Create(provider));

        // Runs last, for whatever handler the caller has configured by then.
        services.PostConfigure<HttpClientFactoryOptions>(
            httpName,
            static factory => factory.HttpMessageHandlerBuilderActions.Add(
                static builder =>
                {
                    LoopbackBypass.Install(builder.PrimaryHandler);
                    PooledHttpClient.RefuseRedirects(builder.PrimaryHandler);
                    builder.PrimaryHandler = new MaskingHandler(builder.PrimaryHandler);
                }));

        return services.AddHttpClient(httpName)
            // The client has its own timeouts; this one would cause a cancellation that the caller did not request.
            .ConfigureHttpClient(static httpClient => httpClient.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(static () => PooledHttpClient.CreateHandler())
            // The client lives as long as the host. Its handler replaces connections itself, which is the purpose of the factory's handler
            // rotation.
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            // Handlers that the application adds to all clients (ConfigureHttpClientDefaults) would retry what this client has already
            // retried. A handler that is added to the returned builder comes later, and stays.
            .ConfigureAdditionalHttpMessageHandlers(static (handlers, _) =>
            {
                for (int index = handlers.Count - 1; index >= 0; index--)
                {
                    if (handlers[index].GetType().FullName == ResilienceHandler) handlers.RemoveAt(index);
                }
            })
            // Headers that are known to contain no secret; a server may echo one in any other.
            .RedactLoggedHeaders(static header => !LoggedHeaders.Contains(header));
    }

    /// <summary>Those of the options as they are when it is asked: they are others after each change of the configuration.</summary>
    private static Func<CardanoBICredentials> Credentials(
        IOptionsMonitor<CardanoBIOptions> monitor, string name, CardanoBIOptions first, Func<CardanoBICredentials>? ofFirst) =>
        () =>
        {
            CardanoBIOptions now = monitor.Get(name);
            Func<CardanoBICredentials>? own = ReferenceEquals(now, first) ? ofFirst : now.Credentials;
            return own?.Invoke() ?? new CardanoBICredentials(now.ApiKey!, now.ApiSecret!);
        };

    private static void AddOptions(
        IServiceCollection services, string optionsName, IConfiguration? section, Action<CardanoBIOptions>? configure)
    {
        OptionsBuilder<CardanoBIOptions> options = services.AddOptions<CardanoBIOptions>(optionsName);
        if (section is not null)
        {
            options.Configure(settings => OptionsBinder.Bind(section, settings));
            services.AddSingleton<IOptionsChangeTokenSource<CardanoBIOptions>>(
                new ConfigurationChangeTokenSource<CardanoBIOptions>(optionsName, section));
        }

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
