using System.Text.RegularExpressions;
using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Client;
using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Samples;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CardanoBI.Generator.Overlay;

/// <summary>Reads <c>overlay.yaml</c> into its model. A mistake is reported at its place and costs only its entry.</summary>
internal sealed class OverlayReader
{
    private static readonly Dictionary<string, TypeKind> Scalars = new(StringComparer.Ordinal)
    {
        ["string"] = TypeKind.String,
        ["bytes"] = TypeKind.Bytes,
        ["date-time"] = TypeKind.DateTimeOffset,
        ["boolean"] = TypeKind.Boolean,
        ["int32"] = TypeKind.Int32,
        ["int64"] = TypeKind.Int64,
        ["uint64"] = TypeKind.UInt64,
        ["decimal"] = TypeKind.Decimal,
        ["double"] = TypeKind.Double,
        ["json"] = TypeKind.Json,
    };

    private const int MaximumLength = 1_048_576;

    private static readonly Regex TypeName = new(@"^[A-Z][A-Za-z0-9]*\z", RegexOptions.CultureInvariant);
    private static readonly QueryOptions[] Options =
        [QueryOptions.Select, QueryOptions.Filter, QueryOptions.OrderBy, QueryOptions.Skip, QueryOptions.Top, QueryOptions.Count];

    private static readonly HashSet<string> Truths =
        new(["true", "false", "yes", "no", "on", "off", "y", "n"], StringComparer.OrdinalIgnoreCase);

    private const int MaximumValues = 100, MaximumValueLength = 200;
    private const string Prose = "a sentence";

    private readonly string _file;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<OverlayMapEntry> _map = [];

    private OverlayReader(string file, DiagnosticBag diagnostics)
    {
        _file = file;
        _diagnostics = diagnostics;
    }

    public static ReadOverlay Read(string text, string file, DiagnosticBag diagnostics)
    {
        var reader = new OverlayReader(file, diagnostics);
        OverlayModel model = OverlayModel.Empty;
        try
        {
            if (text.Length > MaximumLength)
                throw new YamlException(Mark.Empty, Mark.Empty, $"it is longer than {MaximumLength:N0} characters");
            var stream = new YamlStream();
            stream.Load(new OverlayEvents(text));
            if (stream.Documents.Count > 0)
                model = reader.ReadRoot(YamlMapping.Of(stream.Documents[0].RootNode, "an overlay", diagnostics));
        }
        catch (YamlException exception)
        {
            int start = (int)Math.Min(exception.Start.Index, text.Length);
            diagnostics.Report(Descriptors.OverlayNotYaml, new TextSpan(start, 0), exception.Message);
        }

        return new ReadOverlay(model, reader._map.ToEquatableArray(), diagnostics.ToEquatableArray());
    }

    private OverlayModel ReadRoot(YamlMapping root)
    {
        EquatableArray<WordRule> words = ReadWords(root);
        bool? nullable = root.Boolean("nullable");
        EquatableArray<PropertyRule> properties = ReadProperties(root, "");
        EquatableArray<ParameterRule> parameters = ReadEntries(root, "parameters", "", ReadParameter);
        EquatableArray<TypeRule> types = ReadEntries(root, "types", "", ReadType);
        EquatableArray<OperationRule> operations = ReadEntries(root, "operations", "", ReadOperation);
        root.ReportUnknownKeys();
        return new OverlayModel(words, nullable, properties, parameters, types, operations);
    }

    private EquatableArray<WordRule> ReadWords(YamlMapping root)
    {
        const string Key = "words";
        // Of two spellings of one word, neither is certainly meant.
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var rules = new List<WordRule>();
        foreach ((string text, TextSpan span) in root.Words(
            Key,
            "words with their capital letters, such as OfflineFetchErrors, each once",
            text => TypeName.IsMatch(text) && known.Add(text)))
        {
            var place = new OverlayPlace(_file, Key + "/" + text);
            foreach (OverlayPlace named in (OverlayPlace[])[place, place with { Word = ConditionalWords.Words }])
                _map.Add(new OverlayMapEntry(named, _diagnostics.Locate(span)));
            rules.Add(new WordRule(new Selector(text, place)));
        }

        return rules.ToEquatableArray();
    }

    private static ParameterRule ReadParameter(Selector selector, YamlMapping entry) =>
        new(selector, new ParameterWords(entry.Scalar("form", "hex or address", ReadForm), entry.Number("maximum"))
        {
            Values = ReadValues(entry),
        });

    private TypeRule ReadType(Selector selector, YamlMapping entry) =>
        new(selector, entry.Boolean("nullable"), entry.Text("summary", Prose, IsProse), ReadProperties(entry, selector.Place.Key + "/"));

    private OperationRule ReadOperation(Selector selector, YamlMapping entry)
    {
        const string Name = "a C# name that begins with a capital letter";
        bool hasQuery = entry.Has("query");
        // Only the pages show whether it is the name of a parameter.
        if (entry.ValueSpan("window") is TextSpan window)
            _map.Add(new OverlayMapEntry(OverlayLookup.WindowOf(selector), _diagnostics.Locate(window)));
        IReadOnlyList<YamlWord> query = entry.Words(
            "query",
            "any of " + string.Join(", ", Options.Select(option => option.Word())),
            word => Options.Any(option => option.Word() == word));
        var facts = new OperationFacts(
            entry.Scalar("response", "object, array, odata-collection or odata-entity", ReadResponseKind),
            entry.Text("type", Name, TypeName.IsMatch),
            entry.Text("request", Name, TypeName.IsMatch),
            entry.Text("method", Name, TypeName.IsMatch),
            entry.Count("rows"),
            hasQuery
                ? Options.Where(option => query.Any(word => word.Text == option.Word()))
                    .Aggregate(QueryOptions.None, (all, option) => all | option)
                : null,
            entry.Boolean("anonymous"),
            entry.Scalar("paging", "page-no, page-no-clamped or page-or-skip", ReadPaging),
            entry.Text("window", "the name of a parameter", IsProse),
            entry.Boolean("ties"))
        {
            Deprecation = ReadDeprecation(entry),
        };
        return new OperationRule(selector, facts, ReadProperties(entry, selector.Place.Key + "/"));
    }

    private EquatableArray<PropertyRule> ReadProperties(YamlMapping parent, string place) =>
        ReadEntries(parent, "properties", place, (selector, entry) =>
        {
            string type = "a type name that begins with a capital letter, or one of " + string.Join(", ", Scalars.Keys);
            return new PropertyRule(selector, new PropertyFacts(
                entry.Boolean("nullable"),
                entry.Text("name", "a C# name that begins with a capital letter", TypeName.IsMatch),
                entry.Read("type", type, ReadTypeWord),
                entry.Read("items", type, ReadTypeWord),
                entry.Text("description", Prose, IsProse))
            {
                Deprecation = ReadDeprecation(entry),
                Values = ReadValues(entry),
            });
        });

    private EquatableArray<T> ReadEntries<T>(YamlMapping parent, string key, string place, Func<Selector, YamlMapping, T> read)
        where T : IEquatable<T>
    {
        var entries = new List<T>();
        foreach ((string pattern, TextSpan span, YamlNode value) in parent.Mapping(key).Entries)
        {
            var overlayPlace = new OverlayPlace(_file, place + key + "/" + pattern);
            _map.Add(new OverlayMapEntry(overlayPlace, _diagnostics.Locate(span)));
            YamlMapping entry = YamlMapping.Of(value, pattern, _diagnostics);
            entries.Add(read(new Selector(pattern, overlayPlace), entry));
            foreach (YamlEntry word in entry.Entries)
                _map.Add(new OverlayMapEntry(overlayPlace with { Word = word.Key }, _diagnostics.Locate(word.Span)));
            entry.ReportUnknownKeys();
        }

        return entries.ToEquatableArray();
    }

    private static string? ReadDeprecation(YamlMapping entry) => entry.Text("deprecated", "true, false or a sentence", IsDeprecation) switch
    {
        "true" => "Deprecated.",
        "false" => "",
        string sentence => sentence,
        null => null,
    };

    /// <summary>What other YAML takes for true or false was not meant as a sentence.</summary>
    private static bool IsDeprecation(string text) =>
        IsProse(text) && (text is "true" or "false" || !Truths.Contains(text.Trim()));

    /// <summary>The values that make constants; one that could have no name of its own is reported and left out.</summary>
    private static EquatableArray<string>? ReadValues(YamlMapping entry)
    {
        var known = new List<string>();
        bool isSaid = entry.Has("values");
        entry.Words("values", "texts of which each has letters or digits that no other has", text =>
        {
            bool isValue = known.Count < MaximumValues && text.Length <= MaximumValueLength && Distinct.Names([.. known, text]);
            if (isValue) known.Add(text);
            return isValue;
        });
        return isSaid ? known.ToEquatableArray() : null;
    }

    private static bool IsProse(string text) => text.Trim().Length > 0;

    private static TypeReference? ReadTypeWord(string text) =>
        Scalars.TryGetValue(text, out TypeKind scalar) ? new TypeReference(scalar)
        : TypeName.IsMatch(text) ? new TypeReference(TypeKind.Response, Name: text)
        : null;

    private static PagingKind? ReadPaging(string text) => text switch
    {
        "page-no" => PagingKind.PageNumber,
        "page-no-clamped" => PagingKind.PageNumberClamped,
        "page-or-skip" => PagingKind.PageOrSkip,
        _ => null,
    };

    private static ParameterForm? ReadForm(string text) => text switch
    {
        "hex" => ParameterForm.Hex,
        "address" => ParameterForm.Address,
        _ => null,
    };

    private static ResponseKind? ReadResponseKind(string text) => text switch
    {
        "object" => ResponseKind.Object,
        "array" => ResponseKind.Array,
        "odata-collection" => ResponseKind.ODataCollection,
        "odata-entity" => ResponseKind.ODataEntity,
        _ => null,
    };
}
