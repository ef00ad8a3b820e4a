using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Client;
using CardanoBI.Generator.Emission;
using CardanoBI.Generator.Pages;

namespace CardanoBI.Generator.Pipeline;

/// <summary>The pages' samples as a file for a sandbox, if the build asks for it.</summary>
internal static class SampleSteps
{
    public static PageSamples Of(BoundPage page, CancellationToken cancellationToken) => new(page.Model.Path, page.Samples);

    /// <summary>One catalogue, or none if the build does not ask for it.</summary>
    public static Batch<SampleCatalogue> Gather(BuiltClient client, Batch<PageSamples> pages, CancellationToken cancellationToken)
    {
        if (!client.Options.EmitSamples) return Batch<SampleCatalogue>.None;
        ClientModel model = client.Linked.Model;
        Dictionary<(string, int), string> samples = pages.Items
            .SelectMany(page => page.Samples.Select(sample => (Key: (page.Page, sample.Operation), sample.Json)))
            .GroupBy(sample => sample.Key)
            .ToDictionary(group => group.Key, group => group.First().Json);
        Dictionary<string, Operation> operations = model.Resources
            .SelectMany(resource => resource.Operations).ToDictionary(operation => operation.HolderName, StringComparer.Ordinal);
        Dictionary<string, EquatableArray<Property>> columns = model.AllTypes.ToDictionary(
            type => type.Name, type => type.Properties, StringComparer.Ordinal);
        var catalogue = new SampleCatalogue(model.Root.Context, model.Catalogue
            .Select(entry => (
                Operation: operations[entry.HolderName],
                Json: samples.TryGetValue((entry.Page, entry.Index), out string? json) ? json : ""))
            .Select(sample => new OperationSample(
                sample.Operation, sample.Json, sample.Operation.Query is null ? [] : columns[sample.Operation.Row.Name]))
            .ToEquatableArray());
        return new Batch<SampleCatalogue>([catalogue]);
    }

    public static EmittedFile Emit(SampleCatalogue catalogue, CancellationToken cancellationToken) => SamplesEmitter.EmitFile(catalogue);
}

/// <summary>A page's samples, which bypass the model.</summary>
internal sealed record PageSamples(string Page, EquatableArray<SampleText> Samples);
