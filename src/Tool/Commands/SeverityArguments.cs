using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using CardanoBI.Gen.Findings;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Gen.Commands;

/// <summary>The arguments for the severities of findings.</summary>
internal sealed partial class SeverityArguments
{
    private static readonly Dictionary<string, DiagnosticSeverity?> Words = new(StringComparer.Ordinal)
    {
        ["none"] = null,
        ["info"] = DiagnosticSeverity.Info,
        ["warning"] = DiagnosticSeverity.Warning,
        ["error"] = DiagnosticSeverity.Error,
    };

    private readonly Option<string[]> _severities = new("--severity")
    {
        Description = "The severity of a rule, such as CBI4003=none: none, info, warning or error.",
        HelpName = "rule=severity",
    };

    private readonly Option<bool> _warningsAsErrors = new("--warnings-as-errors")
    {
        Description = "Treat every warning as an error, unless --severity sets its severity.",
    };

    public SeverityArguments() => _severities.Validators.Add(Check);

    public void AddTo(Command command)
    {
        command.Add(_severities);
        command.Add(_warningsAsErrors);
    }

    public SeverityWishes Read(ParseResult parsed)
    {
        var byRule = new Dictionary<string, DiagnosticSeverity?>(StringComparer.Ordinal);
        foreach (string wish in parsed.GetValue(_severities) ?? [])
            byRule[Rule(wish)] = Words[wish[(wish.IndexOf('=', StringComparison.Ordinal) + 1)..]];
        return new SeverityWishes(byRule, parsed.GetValue(_warningsAsErrors));
    }

    private static string Rule(string wish) => wish[..wish.IndexOf('=', StringComparison.Ordinal)];

    private static void Check(OptionResult result)
    {
        foreach (Token token in result.Tokens)
        {
            if (!Form().IsMatch(token.Value))
                result.AddError($"'{token.Value}' does not have the form CBI4003=none; the severity is none, info, warning or error.");
        }
    }

    [GeneratedRegex(@"^CBI[0-9]{4}=(none|info|warning|error)\z")]
    private static partial Regex Form();
}
