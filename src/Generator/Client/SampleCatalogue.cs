using CardanoBI.Generator.Basics;

namespace CardanoBI.Generator.Client;

/// <summary>The data of a sandbox: every operation, and its 200 sample as the page shows it.</summary>
internal sealed record SampleCatalogue(EmissionContext Context, EquatableArray<OperationSample> Samples);

/// <param name="Json">The sample; empty where the page has none.</param>
/// <param name="Columns">The documented members of a row, if the list can be queried.</param>
internal sealed record OperationSample(Operation Operation, string Json, EquatableArray<Property> Columns);
