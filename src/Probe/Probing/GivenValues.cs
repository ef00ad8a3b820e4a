using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CardanoBI.Gen.Probing;

/// <summary>
/// The user's own values: <c>stake_address: stake1…</c> for every operation, or for one operation, as in <c>GET
/// /api/core/epochs/{epoch_no}: { epoch_no: 394 }</c>.
/// </summary>
internal sealed class GivenValues
{
    private readonly Dictionary<(string Operation, string Parameter), string> _values = [];

    public static GivenValues None { get; } = new();

    /// <param name="values">By the names of parameters.</param>
    public static GivenValues Of(IReadOnlyDictionary<string, string> values)
    {
        var given = new GivenValues();
        foreach ((string name, string value) in values)
            given._values[("", name)] = value;
        return given;
    }

    /// <exception cref="IOException">The file cannot be read, or does not have this form.</exception>
    public static GivenValues Read(string file)
    {
        var values = new GivenValues();
        try
        {
            var stream = new YamlStream();
            using StreamReader text = File.OpenText(file);
            stream.Load(text);
            if (stream.Documents.Count == 0) return values;
            foreach ((YamlNode key, YamlNode value) in (YamlMappingNode)stream.Documents[0].RootNode)
            {
                if (value is not YamlMappingNode ofOperation)
                {
                    values._values[("", Scalar(key))] = Scalar(value);
                    continue;
                }

                foreach ((YamlNode parameter, YamlNode own) in ofOperation)
                    values._values[(Scalar(key), Scalar(parameter))] = Scalar(own);
            }
        }
        catch (Exception exception) when (exception is YamlException or InvalidCastException)
        {
            throw new IOException($"'{file}' is not a list of values: {exception.Message}", exception);
        }

        return values;
    }

    public string? Find(string operation, string parameter) =>
        _values.GetValueOrDefault((operation, parameter)) ?? _values.GetValueOrDefault(("", parameter));

    private static string Scalar(YamlNode node) => ((YamlScalarNode)node).Value ?? "";
}
