using System.Globalization;
using CardanoBI.Gen.Specs;
using CardanoBI.Generator.Client;
using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Samples;

namespace CardanoBI.Gen.Probing;

/// <summary>Finds what the responses of an operation contradict, apart from their rows: the status and the form.</summary>
internal sealed class AnswerFindings(LinkedSpec spec)
{
    private readonly OverlayWords _overlay = new(spec);

    public IEnumerable<ProbeFinding> Find(SpecOperation operation, IReadOnlyList<Observation> observations) =>
        OfStatus(operation, [.. observations.Where(seen => !seen.IsTrial && IsPlain(operation, seen))])
            .Concat(OfForm(operation, [.. observations.Where(seen => seen.IsSuccess)]));

    /// <summary>Whether it is a call as the page documents it, without options that only an overlay knows.</summary>
    private static bool IsPlain(SpecOperation operation, Observation seen) =>
        seen.Query.Names.All(name => operation.Client.Parameters.Items.Any(parameter =>
            parameter.WireName == name && parameter.Role is ParameterRole.RequiredQuery or ParameterRole.OptionalQuery));

    private IEnumerable<ProbeFinding> OfStatus(SpecOperation operation, IReadOnlyList<Observation> plain)
    {
        foreach (IGrouping<int, Observation> answers in plain.Where(seen => !seen.IsSuccess).GroupBy(seen => seen.Status))
        {
            string status = answers.Key.ToString(CultureInfo.InvariantCulture);
            if (answers.Key is 401 or 403 && operation.Client.IsAnonymous)
            {
                yield return ProbeFinding
                    .At(
                        ProbeDescriptors.TokenNeeded,
                        _overlay.Operation(operation.Key, facts => facts.Anonymous is not null) ?? (IPlace)operation.Anchor,
                        operation.Key,
                        status)
                    .MendedBy(new MendWord("operations", operation.Key, null, "anonymous", "false", $"{status} without a token"));
            }
            else if (answers.Key != 404)
            {
                yield return ProbeFinding.At(
                    ProbeDescriptors.AnswerFailed, operation.Anchor, operation.Key, status, answers.First().Asked);
            }
            else if (operation.Documented.Statuses.All(known => known.Code != status))
            {
                yield return ProbeFinding.At(ProbeDescriptors.StatusUndocumented, operation.Anchor, operation.Key, status);
            }
        }
    }

    private IEnumerable<ProbeFinding> OfForm(SpecOperation operation, IReadOnlyList<Observation> answers)
    {
        if (answers.FirstOrDefault(seen => seen.Answer is null) is { } unread)
        {
            yield return ProbeFinding.At(
                ProbeDescriptors.BodyNotJson,
                operation.Anchor.Status("200"),
                operation.Key,
                unread.Status.ToString(CultureInfo.InvariantCulture),
                unread.Body.IsEmpty ? "it is empty or was cut off" : $"{unread.Body.Length} bytes");
        }

        ResponseKind expected = operation.Client.ResponseKind;
        AnswerBody[] read = [.. answers.Select(seen => seen.Answer).OfType<AnswerBody>()];
        if (read.FirstOrDefault(answer => answer.Kind != expected) is not { } other) yield break;
        int count = read.Count(answer => answer.Kind != expected);
        string evidence = $"{AnswerBody.InWords(other.Kind)} in {count} of {read.Length} responses";
        ProbeFinding finding = ProbeFinding.At(
            IsObject(expected) && IsObject(other.Kind) ? ProbeDescriptors.ContextDiffers : ProbeDescriptors.ResponseKindDiffers,
            _overlay.Operation(operation.Key, facts => facts.Response is not null) ?? (IPlace)operation.Anchor.Status("200"),
            operation.Key,
            AnswerBody.InWords(expected),
            evidence);
        yield return other.Kind is null
            ? finding
            : finding.MendedBy(new MendWord("operations", operation.Key, null, "response", Word(other.Kind.Value), evidence));
    }

    private static bool IsObject(ResponseKind? kind) => kind is ResponseKind.Object or ResponseKind.ODataEntity;

    private static string Word(ResponseKind kind) => kind switch
    {
        ResponseKind.Array => "array",
        ResponseKind.Object => "object",
        ResponseKind.ODataCollection => "odata-collection",
        _ => "odata-entity",
    };
}
