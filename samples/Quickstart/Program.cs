using CardanoBI;
using CardanoBI.Client;
using CardanoBI.Sandbox;
using Quickstart;
using Spectre.Console;

// The main job: `dotnet run --project samples/Quickstart` builds the generator, regenerates the client from spec/,
// and calls the assets endpoint and a few more: of a sandbox on this machine, or with --live of the real service.
try
{
    Connection connection = Connection.Parse(args);
    await using CardanoBISandbox? sandbox = connection.IsLive ? null : await CardanoBISandbox.StartAsync();
    using var client = new CardanoBIClient(connection.Options(sandbox));
    await AssetsReport.WriteAsync(AnsiConsole.Console, client, connection.StakeAddress, sandbox);
    await BlockReport.WriteAsync(AnsiConsole.Console, client);
    await PoolReport.WriteAsync(AnsiConsole.Console, client, connection.StakeAddress);
    await PollReport.WriteAsync(AnsiConsole.Console, client);
    return 0;
}
catch (Exception exception) when (exception is CardanoBIException or ArgumentException)
{
    // One line that says what to do; the client's messages are written for that.
    await Console.Error.WriteLineAsync("Error: " + exception.Message.ReplaceLineEndings(" "));
    return 1;
}
