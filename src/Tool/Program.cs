using CardanoBI.Gen;

return await CommandLine.RunAsync(args);
