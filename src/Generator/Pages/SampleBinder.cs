using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Markdown;
using CardanoBI.Generator.Samples;

namespace CardanoBI.Generator.Pages;

/// <summary>Binds the sample of an endpoint's status 200.</summary>
internal sealed class SampleBinder(
    Anchor operation, PageMapBuilder map, DiagnosticBag diagnostics, CancellationToken cancellationToken)
{
    /// <summary>
    /// Binds what the sample shows. A sample that is not valid JSON is reported, but is still evidence as far as it could be read; then
    /// <paramref name="json"/> is null.
    /// </summary>
    public DocumentedSample? Bind(List<StatusTab> tabs, out string? json)
    {
        json = null;
        List<PageText> texts = tabs.SelectMany(tab => tab.Samples).ToList();
        List<ParsedSample> samples = texts.Select(text => SampleParser.Parse(text.Value, text.Span.Start, cancellationToken)).ToList();
        if (samples.Count == 0) return null;
        // A tab may show more than the body of the response, such as its headers, but JSON with a mistake is meant as the body.
        int index = Math.Max(samples.FindIndex(sample => sample.Error is null || sample.Value is not null), 0);
        ParsedSample parsed = samples[index];
        if (parsed.Error is null) json = texts[index].Value;
        else diagnostics.Report(Descriptors.SampleNotJson, parsed.ErrorSpan, parsed.Error);
        // If the sample begins with a brace, only its first member shows whether it is the response itself or OData's envelope.
        bool showsKind = parsed.Error is null
            || parsed.Value is { Kind: SampleKind.Array } or { Kind: SampleKind.Object, Members.Count: > 0 };
        if (parsed.Value is null || !showsKind) return null;
        foreach (SampleMember member in ShapeReader.BesideRows(parsed.Value))
            diagnostics.Report(Descriptors.SampleMemberNotInTable, member.NameSpan, member.Name);
        return new ShapeReader(map, operation).Read(parsed.Value);
    }
}
