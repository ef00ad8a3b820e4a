using System.Reflection;
using CardanoBI.Client;
using CardanoBI.Surface.Tests.Infrastructure;

namespace CardanoBI.Surface.Tests.Wire;

/// <summary>A substitute that was not told what to return names the member that was called, as a developer finds it on the client.</summary>
public sealed class SubstituteTests
{
    private sealed class Substitute : CardanoBIClient;

    [Fact]
    public void Every_method_that_is_not_overridden_is_named()
    {
        using var client = new Substitute();
        int queries = 0;
        foreach (OperationMethods methods in OperationMethods.All)
        {
            string owner = "CardanoBIClient." + methods.Operation.Name[..methods.Operation.Name.LastIndexOf('.')];
            object? request = methods.RequestType is null ? null : Activator.CreateInstance(methods.RequestType);
            foreach (MethodInfo? method in
                (MethodInfo?[])[methods.Get, methods.GetWithRequest, methods.Enumerate, methods.EnumerateWithRequest])
            {
                if (method is not null)
                    Says($"{owner}.{method.Name}", () => methods.Invoke(client, method, WireValue.Argument, request));
            }

            if (methods.Query is null) continue;
            object query = methods.Invoke(client, methods.Query, WireValue.Argument);
            queries++;
            foreach (string step in (string[])["GetPageAsync", "EnumerateAsync"])
            {
                Says($"{owner}.{methods.Query.Name}", () => query.GetType().GetMethod(step)!.Invoke(
                    query, BindingFlags.DoNotWrapExceptions, null, [CancellationToken.None], null));
            }
        }

        Assert.True(queries > 20, $"{queries} queries");
    }

    [Fact]
    public async Task A_selection_of_a_query_and_an_endpoint_without_a_method_are_named_too()
    {
        using var client = new Substitute();

        await SaysAsync("CardanoBIClient.Core.OData.QueryEpochs", () => client.Core.OData.QueryEpochs().Select(e => e.No).GetPageAsync());
        await SaysAsync("CardanoBIClient.SendAsync", () => client.SendAsync(new CardanoBIRequest("/api/core/governance")));
    }

    private static void Says(string member, Func<object?> call) => Is(member, Assert.Throws<InvalidOperationException>(call));

    private static async Task SaysAsync(string member, Func<Task> call) =>
        Is(member, await Assert.ThrowsAsync<InvalidOperationException>(call));

    private static void Is(string member, InvalidOperationException thrown) =>
        Assert.StartsWith($"{member} was called on a substitute that does not override it. ", thrown.Message, StringComparison.Ordinal);
}
