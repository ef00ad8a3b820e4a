namespace CardanoBI.Client;

/// <summary>Extensions of the tasks that the client's methods return.</summary>
public static class CardanoBICallExtensions
{
    /// <summary>
    /// Turns a 404 into null: <c>await client.Core.….Get…ByHashAsync(hash).OrNullIfNotFoundAsync()</c> is
    /// null if there is no such object.
    /// </summary>
    /// <typeparam name="T">What the call returns.</typeparam>
    /// <param name="call">The call.</param>
    /// <returns>What the call returned, or null if the server responded with 404. Other failures still throw.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="call"/> is null.</exception>
    public static Task<T?> OrNullIfNotFoundAsync<T>(this Task<T> call) where T : class
    {
        ArgumentNullException.ThrowIfNull(call);
        return AwaitAsync(call);

        static async Task<T?> AwaitAsync(Task<T> call)
        {
            // Awaited without throwing, so that a 404 does not unwind the stack twice.
            await ((Task)call).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return call.Exception?.InnerException is CardanoBINotFoundException ? null : await call.ConfigureAwait(false);
        }
    }
}
