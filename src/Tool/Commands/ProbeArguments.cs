using System.CommandLine;
using CardanoBI.Gen.Probing;

namespace CardanoBI.Gen.Commands;

/// <summary>Where <c>probe</c> gets its responses, and where it records them.</summary>
internal sealed class ProbeArguments
{
    private readonly Option<Uri> _api = Address("--api", "The server to probe. Only GET requests are sent.");
    private readonly Option<Uri> _identity = Address("--identity", "The server that issues tokens. [default: the server of --api]");

    private readonly Option<string> _network = new Option<string>("--network")
    {
        Description = "A public network, instead of --api and --identity.",
    }.AcceptOnlyFromAmong([.. ProbeTarget.Networks]);

    private readonly Option<double> _rate = new("--rate")
    {
        Description = "Requests per second; 0 for no limit.",
        DefaultValueFactory = _ => 1,
    };

    private readonly Option<int> _budget = new("--budget")
    {
        Description = "The maximum number of requests.",
        DefaultValueFactory = _ => 200,
    };

    private readonly Option<FileInfo> _values = new Option<FileInfo>("--values")
    {
        Description = "A YAML file with values for parameters.",
        HelpName = "file",
    }.AcceptExistingOnly();

    private readonly Option<DirectoryInfo> _record = new("--record")
    {
        Description = "A folder in which to record every response.",
        HelpName = "folder",
    };

    private readonly Option<bool> _resume = new("--resume")
    {
        Description = "Use the responses that the folder of --record already holds.",
    };

    private readonly Option<string[]> _scrub = new("--scrub")
    {
        Description = "A member or parameter whose values must not be recorded as they are.",
        HelpName = "name",
    };

    public ProbeArguments()
    {
        _rate.Validators.Add(result =>
        {
            bool isGiven = result.Tokens.Count > 0;
            if (isGiven && result.GetValueOrDefault<double>() is < 0 or double.NaN) result.AddError("The rate must be at least 0.");
        });
    }

    public Option<string[]> Only { get; } = new("--only")
    {
        Description = "Probe only operations whose route matches; * stands for any characters.",
        HelpName = "route",
    };

    public Option<FileInfo> Recorded { get; } = new Option<FileInfo>("--recorded")
    {
        Description = "The index.json of recorded responses, instead of a server.",
        HelpName = "file",
    }.AcceptExistingOnly();

    public Option<FileInfo> Mend { get; } = new("--mend")
    {
        Description = "Write an overlay that makes the client match the server.",
        HelpName = "file",
    };

    public Option<bool> Notes { get; } = new("--notes") { Description = "Report notes as well, not only errors and warnings." };

    public void AddTo(Command command)
    {
        Option[] options =
        [
            _api, _identity, _network, Recorded, _record, _resume, _scrub, _values, Only, _rate, _budget, Mend, Notes,
        ];
        foreach (Option option in options)
            command.Add(option);
        command.Validators.Add(result =>
        {
            int sources = (result.GetResult(_api) is null ? 0 : 1)
                + (result.GetResult(_network) is null ? 0 : 1)
                + (result.GetResult(Recorded) is null ? 0 : 1);
            if (sources != 1) result.AddError("Pass exactly one of --api, --network and --recorded.");
            if (result.GetResult(_resume) is { Implicit: false } && result.GetResult(_record) is null)
                result.AddError("--resume requires --record.");
        });
    }

    /// <exception cref="IOException">The file of values cannot be read.</exception>
    public ProbeSettings Settings(ParseResult parsed, ProbeCredentials credentials) => new(Target(parsed), credentials)
    {
        Budget = parsed.GetValue(_budget),
        Values = parsed.GetValue(_values) is { } file ? GivenValues.Read(file.ToString()) : GivenValues.None,
        Record = parsed.GetValue(_record)?.ToString(),
        Resumes = parsed.GetValue(_resume),
        Scrub = parsed.GetValue(_scrub) ?? [],
    };

    private ProbeTarget Target(ParseResult parsed)
    {
        double rate = parsed.GetValue(_rate);
        if (parsed.GetValue(_network) is { } network)
        {
            (Uri api, Uri identity) = ProbeTarget.OfNetwork(network);
            return new ProbeTarget(api, parsed.GetValue(_identity) ?? identity, rate);
        }

        Uri given = parsed.GetRequiredValue(_api);
        return new ProbeTarget(given, parsed.GetValue(_identity) ?? given, rate);
    }

    private static Option<Uri> Address(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "address",
        CustomParser = result =>
        {
            if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https")
                return address;
            result.AddError($"'{result.Tokens[0].Value}' is not an http or https address.");
            return null;
        },
    };
}
