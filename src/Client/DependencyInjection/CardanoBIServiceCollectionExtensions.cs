using CardanoBI;
using CardanoBI.Client;
using CardanoBI.Client.DependencyInjection;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>
/// Registers clients over <c>IHttpClientFactory</c>: one singleton each. A named
/// one is a keyed service, <c>[FromKeyedServices("preprod")] CardanoBIClient client</c>, so that
/// several networks can be called at once. Settings are checked when the host starts.
/// </summary>
public static class CardanoBIServiceCollectionExtensions
{
    /// <summary>Registers the shipped client, configured by a section of the configuration.</summary>
    /// <param name="services">The services.</param>
    /// <param name="section">
    /// Contains <c>ApiKey</c>, <c>ApiSecret</c>, <c>Network</c> and any other setting of
    /// <see cref="CardanoBIOptions"/> that is a string, a number or a time.
    /// </param>
    /// <param name="configure">Sets options that a configuration cannot contain; runs after the section was read.</param>
    /// <returns>The builder of the client's <c>HttpClient</c>: a handler added to it sees every request.</returns>
    public static IHttpClientBuilder AddCardanoBI(
        this IServiceCollection services, IConfiguration section, Action<CardanoBIOptions>? configure = null) =>
        services.AddCardanoBI(Options.Options.DefaultName, section, configure);

    /// <summary>Registers the shipped client, configured in code.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder of the client's <c>HttpClient</c>.</returns>
    public static IHttpClientBuilder AddCardanoBI(this IServiceCollection services, Action<CardanoBIOptions> configure) =>
        services.AddCardanoBI(Options.Options.DefaultName, configure);

    /// <summary>Registers the shipped client under a name, configured by a section of the configuration.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The key of the keyed service, and the name of its options.</param>
    /// <param name="section">As without a name.</param>
    /// <param name="configure">Sets options that a configuration cannot contain; runs after the section was read.</param>
    /// <returns>The builder of the client's <c>HttpClient</c>.</returns>
    public static IHttpClientBuilder AddCardanoBI(
        this IServiceCollection services, string name, IConfiguration section, Action<CardanoBIOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(section);
        return ClientRegistration.Add(services, name, name, CreateShipped, section, configure);
    }

    /// <summary>Registers the shipped client under a name, configured in code.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The key of the keyed service, and the name of its options.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder of the client's <c>HttpClient</c>.</returns>
    public static IHttpClientBuilder AddCardanoBI(this IServiceCollection services, string name, Action<CardanoBIOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return ClientRegistration.Add(services, name, name, CreateShipped, null, configure);
    }

    /// <summary>
    /// Registers a client that was emitted into another project:
    /// <c>services.AddCardanoBI((options, http) => new Acme.CardanoBIClient(options, http), section)</c>.
    /// </summary>
    /// <typeparam name="TClient">The emitted root class.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="create">Creates the client.</param>
    /// <param name="section">As for the shipped client; null if <paramref name="configure"/> sets everything.</param>
    /// <param name="configure">Sets options that a configuration cannot contain; runs after the section was read.</param>
    /// <param name="name">The key of the keyed service; empty: it is injected by its type.</param>
    /// <returns>The builder of the client's <c>HttpClient</c>.</returns>
    public static IHttpClientBuilder AddCardanoBI<TClient>(
        this IServiceCollection services,
        Func<CardanoBIOptions, HttpClient, TClient> create,
        IConfiguration? section,
        Action<CardanoBIOptions>? configure = null,
        string name = "")
        where TClient : class
    {
        ArgumentNullException.ThrowIfNull(create);
        ArgumentNullException.ThrowIfNull(name);
        string optionsName = $"{typeof(TClient).FullName}{(name.Length > 0 ? ":" : "")}{name}";
        return ClientRegistration.Add(services, name, optionsName, create, section, configure);
    }

    /// <summary>
    /// Lets all registered clients share their tokens with other processes through the registered <see cref="IDistributedCache"/>.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="protector">
    /// Encrypts the tokens, so that others who see the cache cannot read them: an <see cref="AesGcmTokenProtector"/>, for example.
    /// </param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="protector"/> is null: tokens are never stored unprotected.</exception>
    public static IServiceCollection AddCardanoBITokenStore(this IServiceCollection services, ITokenProtector protector)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(protector);
        services.TryAddSingleton<ICardanoBITokenStore>(
            provider => new DistributedTokenStore(provider.GetRequiredService<IDistributedCache>(), protector));
        return services;
    }

    private static CardanoBIClient CreateShipped(CardanoBIOptions options, HttpClient httpClient) => new(options, httpClient);
}
