namespace CardanoBI.Build.Tests;

/// <summary>All tests here are in this collection, one after the other: each keeps every core busy with a build.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class BuildCollection : ICollectionFixture<BuildFixture>
{
    public const string Name = "Builds";
}
