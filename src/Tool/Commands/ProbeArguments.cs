using System.CommandLine;
using CardanoBI.Gen.Probing;

namespace CardanoBI.Gen.Commands;

/// <summary>Where <c>probe</c> has its answers from, and where it puts them.</summary>
internal sealed class ProbeArguments
{
    private readonly Option<Uri> _api = Address("--api", "The server to ask. Only GET requests are sent.");
    private readonly Option<Uri> _identity = Address("--identity", "Where tokens come from. [default: the server]");

    private readonly Option<string> _network = new Option<string>("--network")
    {
        Description = "A public network's servers, in place of --api and --identity.",
    }.AcceptOnlyFromAmong([.. ProbeTarget.Networks]);

    private readonly Option<double> _rate = new("--rate")
    {
        Description = "Requests a second; 0 for no limit.",
        DefaultValueFactory = _ => 1,
    };

    public ProbeArguments()
    {
        _rate.Validators.Add(result =>
        {
            bool isGiven = result.Tokens.Count > 0;
            if (isGiven && result.GetValueOrDefault<double>() is < 0 or double.NaN) result.AddError("The rate is not a number from 0.");
        });
    }

    public Option<int> Budget { get; } = new("--budget")
    {
        Description = "How many requests are made at most.",
        DefaultValueFactory = _ => 200,
    };

    public Option<string[]> Only { get; } = new("--only")
    {
        Description = "Only operations whose route is this; * stands for any characters.",
        HelpName = "route",
    };

    public Option<FileInfo> Values { get; } = new Option<FileInfo>("--values")
    {
        Description = "Values of parameters, in YAML.",
        HelpName = "file",
    }.AcceptExistingOnly();

    public Option<FileInfo> Recorded { get; } = new Option<FileInfo>("--recorded")
    {
        Description = "Recorded answers in place of a server: an index.json.",
        HelpName = "file",
    }.AcceptExistingOnly();

    public Option<DirectoryInfo> Record { get; } = new("--record")
    {
        Description = "A folder in which every answer is written down.",
        HelpName = "folder",
    };

    public Option<bool> Resume { get; } = new("--resume") { Description = "Ask nothing that the folder of --record has an answer to." };

    public Option<string[]> Scrub { get; } = new("--scrub")
    {
        Description = "A member or parameter whose values are not to be recorded as they are.",
        HelpName = "name",
    };

    public Option<FileInfo> Mend { get; } = new("--mend")
    {
        Description = "Write an overlay that makes the client true.",
        HelpName = "file",
    };

    public Option<bool> Notes { get; } = new("--notes") { Description = "Name what is only worth knowing as well." };

    public void AddTo(Command command)
    {
        Option[] options =
        [
            _api, _identity, _network, Recorded, Record, Resume, Scrub, Values, Only, _rate, Budget, Mend, Notes,
        ];
        foreach (Option option in options)
            command.Add(option);
        command.Validators.Add(result =>
        {
            int sources = (result.GetResult(_api) is null ? 0 : 1)
                + (result.GetResult(_network) is null ? 0 : 1)
                + (result.GetResult(Recorded) is null ? 0 : 1);
            if (sources != 1) result.AddError("One of --api, --network and --recorded is needed.");
            if (result.GetResult(Resume) is { Implicit: false } && result.GetResult(Record) is null)
                result.AddError("--resume needs the folder of --record.");
        });
    }

    public ProbeTarget Target(ParseResult parsed)
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
            result.AddError($"'{result.Tokens[0].Value}' is not an address of http or https.");
            return null;
        },
    };
}
