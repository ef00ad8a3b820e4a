using CardanoBI.Gen;
using CardanoBI.Gen.Commands;

return await CommandLine.RunAsync(args, ToolConsole.OfProcess);
