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

    /// <summary>Whether a status is about the key, the quota or the moment, and so about no call in particular.</summary>
    public static bool SaysNothing(int status) => status is 401 or 402 or 403 or 429;

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
            if (answers.Key is 401 or 403 && operation.Client.IsAnonymous && !plain.Any(seen => seen.IsSuccess))
            {
                yield return ProbeFinding
                    .At(
                        ProbeDescriptors.TokenNeeded,
                        _overlay.Operation(operation.Key, facts => facts.Anonymous is not null) ?? (IPlace)operation.Anchor,
                        operation.Key,
                        status)
                    .MendedBy(new MendWord("operations", operation.Key, null, "anonymous", "false", $"{status} without a token"));
            }
            else if (SaysNothing(answers.Key))
            {
                continue;
            }
            else if (answers.Key >= 500 && OfValue(operation, plain, [.. answers]) is { } failure)
            {
                yield return failure;
            }
            else if (answers.Key != 404 && !plain.Any(seen => seen.IsSuccess))
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

    /// <summary>A server that gives other values what the page says fails on a value, and not on the call.</summary>
    private static ProbeFinding? OfValue(SpecOperation operation, IReadOnlyList<Observation> plain, Observation[] failures)
    {
        HashSet<string> fine = [.. plain.Where(seen => seen.IsSuccess).Select(seen => seen.Path)];
        Observation[] others = [.. failures.Where(seen => !fine.Contains(seen.Path))];
        if (fine.Count == 0 || others.Length == 0) return null;
        string[] route = operation.Documented.Route.Template.Split('/'), path = others[0].Path.Split('/'), other = fine.First().Split('/');
        if (path.Length != route.Length || other.Length != route.Length) return null;
        int at = Array.FindIndex(route, segment => segment.StartsWith('{'));
        // Of several values the one that is another than in a call that went well is to blame.
        int differing = Enumerable.Range(0, route.Length).FirstOrDefault(i => route[i].StartsWith('{') && path[i] != other[i], at);
        if (differing < 0) return null;
        string parameter = route[differing].Trim('{', '}');
        return ProbeFinding.At(
            ProbeDescriptors.ValueFails,
            operation.Anchor.ParameterType(parameter),
            parameter,
            operation.Key,
            $"the server responds with {failures[0].Status.ToString(CultureInfo.InvariantCulture)} to a value, but not to others");
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

        if (OfAnnotation(operation, answers) is { } annotation) yield return annotation;

        ResponseKind expected = operation.Client.ResponseKind;
        AnswerBody[] read = [.. answers.Select(seen => seen.Answer?.As(operation)).OfType<AnswerBody>()];
        // What cannot be read counts before what only looks different.
        IEnumerable<AnswerBody> others = read.Where(answer => answer.Kind != expected);
        if (others.OrderBy(answer => IsObject(expected) && IsObject(answer.Kind)).FirstOrDefault() is not { } other) yield break;
        int count = read.Count(answer => answer.Kind != expected);
        string evidence = $"{AnswerBody.InWords(other.Kind)} in {count} of {read.Length} responses";
        ProbeFinding finding = ProbeFinding.At(
            IsObject(expected) && IsObject(other.Kind) ? ProbeDescriptors.ContextDiffers : ProbeDescriptors.ResponseKindDiffers,
            _overlay.Operation(operation.Key, facts => facts.Response is not null) ?? (IPlace)operation.Anchor.Status("200"),
            operation.Key,
            AnswerBody.InWords(expected),
            evidence);
        // One word cannot make true what is now the one and now the other.
        yield return other.Kind is null || read.Any(answer => answer.Kind != other.Kind)
            ? finding
            : finding.MendedBy(new MendWord("operations", operation.Key, null, "response", Word(other.Kind.Value), evidence));
    }

    private static ProbeFinding? OfAnnotation(SpecOperation operation, IReadOnlyList<Observation> answers)
    {
        if (operation.Client.ResponseKind != ResponseKind.ODataCollection) return null;
        string? name = answers.Select(seen => seen.Answer?.As(operation).UnreadAnnotation).FirstOrDefault(unread => unread is not null);
        return name is null
            ? null
            : ProbeFinding.At(
                ProbeDescriptors.ResponseKindDiffers,
                operation.Anchor.Status("200"),
                operation.Key,
                AnswerBody.InWords(ResponseKind.ODataCollection),
                $"a value for '{name}' that the client cannot read");
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
