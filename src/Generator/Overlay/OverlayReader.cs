using System.Text.RegularExpressions;
using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Model;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace CardanoBI.Generator.Overlay;

/// <summary><c>overlay.yaml</c> to its model. What is wrong is reported at its place and costs only the entry.</summary>
internal sealed class OverlayReader
{
    public static readonly IReadOnlyList<string> ScalarTypes = ["string", "bytes", "date-time", "boolean", "int32", "int64", "uint64", "decimal", "double", "json"];

    private const int MaximumLength = 1_048_576;

    private static readonly Regex TypeName = new(@"^[A-Z][A-Za-z0-9]*\z", RegexOptions.CultureInvariant);
    private static readonly string[] QueryOptions = ["select", "filter", "orderby", "skip", "top", "count"];

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
            RefuseUnreadable(text);
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents.Count > 0) model = reader.ReadRoot(YamlMapping.Of(stream.Documents[0].RootNode, "an overlay", diagnostics));
        }
        catch (YamlException exception)
        {
            int start = (int)Math.Min(exception.Start.Index, text.Length);
            diagnostics.Report(Descriptors.OverlayNotYaml, new TextSpan(start, 0), exception.Message);
        }

        return new ReadOverlay(model, reader._map.ToEquatableArray(), diagnostics.ToEquatableArray());
    }

    /// <summary>Refuses what no overlay needs: a few aliases of aliases make a small file enormous, and a second document would be dropped in silence.</summary>
    private static void RefuseUnreadable(string text)
    {
        if (text.Length > MaximumLength) throw new YamlException(Mark.Empty, Mark.Empty, $"it is longer than {MaximumLength:N0} characters");
        int documents = 0;
        foreach (ParsingEvent current in YamlEvents.Read(text))
        {
            string? reason = current switch
            {
                AnchorAlias => "aliases are not supported",
                DocumentStart when ++documents > 1 => "a second document is not supported",
                _ => null,
            };
            if (reason is not null) throw new YamlException(current.Start, current.End, reason);
        }
    }

    private OverlayModel ReadRoot(YamlMapping root)
    {
        IReadOnlyList<string> words = root.Words("words", "a word with its capitals, as in OfflineFetchErrors", TypeName.IsMatch);
        bool? nullable = root.Boolean("nullable");
        EquatableArray<PropertyRule> properties = ReadProperties(root, "");
        EquatableArray<TypeRule> types = ReadEntries(root, "types", "", ReadType);
        EquatableArray<OperationRule> operations = ReadEntries(root, "operations", "", ReadOperation);
        root.ReportUnknownKeys();
        return new OverlayModel(words.ToEquatableArray(), nullable, properties, types, operations);
    }

    private TypeRule ReadType(Selector selector, YamlMapping entry) =>
        new(selector, entry.Boolean("nullable"), entry.Text("summary", Prose, IsProse), ReadProperties(entry, selector.Place.Key + "/"));

    private OperationRule ReadOperation(Selector selector, YamlMapping entry)
    {
        const string Name = "a C# name that begins with a capital";
        bool hasQuery = entry.Entries.Any(child => child.Key == "query");
        IReadOnlyList<string> query = entry.Words("query", "any of " + string.Join(", ", QueryOptions), QueryOptions.Contains);
        var facts = new OperationFacts(
            entry.Scalar("response", "object, array, odata-collection or odata-entity", ReadResponseKind),
            entry.Text("type", Name, TypeName.IsMatch),
            entry.Text("request", Name, TypeName.IsMatch),
            entry.Text("method", Name, TypeName.IsMatch),
            entry.Count("rows"),
            hasQuery ? string.Join(" ", query) : null,
            entry.Boolean("anonymous"));
        return new OperationRule(selector, facts, ReadProperties(entry, selector.Place.Key + "/"));
    }

    private EquatableArray<PropertyRule> ReadProperties(YamlMapping parent, string place) => ReadEntries(parent, "properties", place, (selector, entry) =>
    {
        const string Type = "a type's name that begins with a capital, or one of string, bytes, date-time, boolean, int32, int64, uint64, decimal, double, json";
        return new PropertyRule(selector, new PropertyFacts(
            entry.Boolean("nullable"),
            entry.Text("name", "a C# name that begins with a capital", TypeName.IsMatch),
            entry.Text("type", Type, IsType),
            entry.Text("items", Type, IsType),
            entry.Text("description", Prose, IsProse)));
    });

    private EquatableArray<T> ReadEntries<T>(YamlMapping parent, string key, string place, Func<Selector, YamlMapping, T> read) where T : IEquatable<T>
    {
        var entries = new List<T>();
        foreach ((string pattern, TextSpan span, YamlNode value) in parent.Mapping(key).Entries)
        {
            var overlayPlace = new OverlayPlace(_file, place + key + "/" + pattern);
            _map.Add(new OverlayMapEntry(overlayPlace, _diagnostics.Locate(span)));
            YamlMapping entry = YamlMapping.Of(value, pattern, _diagnostics);
            entries.Add(read(new Selector(pattern, overlayPlace), entry));
            entry.ReportUnknownKeys();
        }

        return entries.ToEquatableArray();
    }

    private static bool IsProse(string text) => text.Trim().Length > 0;

    private static bool IsType(string text) => ScalarTypes.Contains(text) || TypeName.IsMatch(text);

    private static ResponseKind? ReadResponseKind(string text) => text switch
    {
        "object" => ResponseKind.Object,
        "array" => ResponseKind.Array,
        "odata-collection" => ResponseKind.ODataCollection,
        "odata-entity" => ResponseKind.ODataEntity,
        _ => null,
    };
}
