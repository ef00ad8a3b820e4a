using CardanoBI.Generator.Client;
using CardanoBI.Generator.Diagnostics;

namespace CardanoBI.Gen.Probing;

/// <summary>Finds out how the server treats an invalid value in the path, once for each parameter name.</summary>
internal static class ParameterInquiry
{
    public const int MostRequests = 2;

    private const string TooShort = "zz", OddHex = "abcde", BeyondInt32 = "3000000000";

    public static IEnumerable<Parameter> Of(Operation operation) => operation.Parameters.Items.Where(parameter =>
        parameter.Role == ParameterRole.Path
            && (IsNumber(parameter) ? parameter.Maximum is null : parameter is { Type: ParameterClrType.String, Form: ParameterForm.Any }));

    public static async Task RunAsync(Inquiry inquiry, Parameter parameter, CancellationToken cancellationToken)
    {
        if (PathWith(inquiry, parameter, IsNumber(parameter) ? BeyondInt32 : TooShort) is not { } path) return;
        Observation? answer = await inquiry.TryAsync(path, cancellationToken).ConfigureAwait(false);
        if (answer is null) return;
        SayUnread(inquiry, parameter, answer);
        if (IsNumber(parameter))
        {
            if (answer.Status is 400 or >= 500)
            {
                string evidence = $"the server responds to {BeyondInt32} with {Inquiry.InWords(answer.Status)}";
                Say(inquiry, parameter, evidence, "maximum", Inquiry.InWords(int.MaxValue));
            }
        }
        else if (answer.Status >= 500)
        {
            Observation? second = await inquiry
                .TryAsync(PathWith(inquiry, parameter, OddHex)!, cancellationToken)
                .ConfigureAwait(false);
            if (second is null) return;
            bool isHex = second.Status >= 500;
            string evidence = isHex
                ? $"the server responds to a value that is not pairs of hexadecimal digits with {Inquiry.InWords(answer.Status)}"
                : $"the server responds with {Inquiry.InWords(answer.Status)} to a value of two characters, but not to one of five";
            // A form that the server's own value does not have would make the client refuse it.
            if (isHex && !IsHex(inquiry.First.Path.Split('/')[PlaceInPath(inquiry, parameter)]))
                inquiry.Say(Finding(inquiry, parameter, $"{evidence}, but accepts others of them; an overlay cannot say so"));
            else Say(inquiry, parameter, evidence, "form", isHex ? "hex" : "address");
        }
    }

    private static bool IsNumber(Parameter parameter) => parameter.Type is ParameterClrType.Int32 or ParameterClrType.Int64;

    private static bool IsHex(string value) => value.Length % 2 == 0 && value.All(char.IsAsciiHexDigit);

    /// <summary>Which segment of the path has the value; -1 if a recording does not say which values its paths have.</summary>
    private static int PlaceInPath(Inquiry inquiry, Parameter parameter)
    {
        string[] route = inquiry.Operation.Documented.Route.Template.Split('/');
        return inquiry.First.Path.Split('/').Length == route.Length ? Array.IndexOf(route, $"{{{parameter.WireName}}}") : -1;
    }

    /// <summary>The path with the value; null if the value's place is not known.</summary>
    private static string? PathWith(Inquiry inquiry, Parameter parameter, string value)
    {
        int at = PlaceInPath(inquiry, parameter);
        if (at < 0) return null;
        string[] path = inquiry.First.Path.Split('/');
        path[at] = value;
        return string.Join('/', path);
    }

    private static void Say(Inquiry inquiry, Parameter parameter, string evidence, string word, string value) => inquiry.Say(
        Finding(inquiry, parameter, evidence).MendedBy(new MendWord("parameters", parameter.WireName, null, word, value, evidence)));

    private static ProbeFinding Finding(Inquiry inquiry, Parameter parameter, string evidence) => ProbeFinding.At(
        ProbeDescriptors.ValueFails,
        inquiry.Operation.Anchor.ParameterType(parameter.WireName),
        parameter.WireName,
        inquiry.Operation.Key,
        evidence);

    private static void SayUnread(Inquiry inquiry, Parameter parameter, Observation answer)
    {
        if (answer.Status is not 400 || answer.Body.IsEmpty || ProblemForm.IsKnown(answer.Answer)) return;
        Anchor place = inquiry.Operation.Anchor.Status("400");
        inquiry.Say(ProbeFinding.At(
            ProbeDescriptors.ErrorUnread, place, inquiry.Operation.Key, Inquiry.InWords(answer.Status), parameter.WireName));
    }
}
