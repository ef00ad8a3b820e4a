using System.Text.Json;
using CardanoBI.Generator.Client;
using Microsoft.CodeAnalysis;
using TypeKind = CardanoBI.Generator.Client.TypeKind;

namespace CardanoBI.Gen.Probing;

/// <summary>All values observed in one place, compared with the type that the client reads them as.</summary>
/// <param name="listed">The texts that are said to be all; null if nobody says so.</param>
internal sealed class ValueTally(TypeReference type, IReadOnlySet<string>? listed = null)
{
    /// <summary>A set of more values than these is none.</summary>
    private const int MostUnlisted = 20;

    private readonly Dictionary<DiagnosticDescriptor, (int Count, string Example)> _faults = [];
    private readonly HashSet<JsonValueKind> _kinds = [];
    private readonly List<string> _unlisted = [];
    private bool _fitsInt64 = true, _fitsUInt64 = true, _fitsDecimal = true, _fitsDouble = true;

    public TypeReference Type { get; } = type;

    public int Seen { get; private set; }

    public int Nulls { get; private set; }

    /// <summary>The elements of all observed lists; null if the type is not a list.</summary>
    public ValueTally? Element { get; } = type.Element is null ? null : new ValueTally(type.Element, listed);

    /// <summary>The texts outside of the set, in the order in which they came; not all of them if there are many.</summary>
    public IReadOnlyList<string> Unlisted => _unlisted;

    public int UnlistedCount { get; private set; }

    public bool HasManyUnlisted => _unlisted.Count > MostUnlisted;

    /// <summary>What does not fit, each with its number of occurrences and the first value.</summary>
    public IEnumerable<(DiagnosticDescriptor Rule, int Count, string Example)> Faults =>
        _faults.Select(fault => (fault.Key, fault.Value.Count, fault.Value.Example));

    /// <summary>The type, as the overlay names it, that can read every observed value.</summary>
    public string FittingType
    {
        get
        {
            bool areNumbers = Are(JsonValueKind.Number), areTexts = Are(JsonValueKind.String);
            if (areNumbers && _fitsDouble) return _fitsInt64 ? "int64" : _fitsUInt64 ? "uint64" : _fitsDecimal ? "decimal" : "double";
            return areTexts ? "string" : Are(JsonValueKind.True, JsonValueKind.False) ? "boolean" : "json";
        }
    }

    /// <returns>Whether the value is an object that the type reads as a response type.</returns>
    public bool Add(JsonElement value)
    {
        Seen++;
        if (value.ValueKind == JsonValueKind.Null)
        {
            Nulls++;
            return false;
        }

        _kinds.Add(value.ValueKind);
        if (value.ValueKind == JsonValueKind.Number) Widen(value.GetRawText());
        switch (Type.Kind)
        {
            case TypeKind.Response when value.ValueKind == JsonValueKind.Object: return true;
            case TypeKind.Response: AddOther(value); break;
            case TypeKind.List when value.ValueKind != JsonValueKind.Array: AddOther(value); break;
            case TypeKind.Boolean when value.ValueKind is not (JsonValueKind.True or JsonValueKind.False): AddOther(value); break;
            case TypeKind.String or TypeKind.Bytes or TypeKind.DateTimeOffset: AddText(value); break;
            case TypeKind.Int32 or TypeKind.Int64 or TypeKind.UInt64 or TypeKind.Decimal or TypeKind.Double: AddNumber(value); break;
        }

        return false;
    }

    private bool Are(params JsonValueKind[] kinds) => _kinds.Count > 0 && _kinds.IsSubsetOf(kinds);

    private void AddText(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            AddOther(value);
            return;
        }

        string text = value.GetString()!;
        if (Type.Kind == TypeKind.DateTimeOffset && !ValueText.IsInstant(text))
            AddFault(ProbeDescriptors.TextNotInstant, $"'{ValueText.Shown(text)}'");
        if (Type.Kind == TypeKind.String && listed?.Contains(text) == false) AddUnlisted(text);
        if (Type.Kind == TypeKind.Bytes && !ValueText.IsBase64(value))
            AddFault(ProbeDescriptors.TextNotBase64, $"'{ValueText.Shown(text)}'");
    }

    private void AddNumber(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Number)
        {
            AddOther(value);
            return;
        }

        string raw = value.GetRawText();
        bool fits = Type.Kind switch
        {
            TypeKind.Int32 => ExactNumber.IsInt32(raw),
            TypeKind.Int64 => ExactNumber.IsInt64(raw),
            TypeKind.UInt64 => ExactNumber.IsUInt64(raw),
            TypeKind.Decimal => ExactNumber.IsDecimal(raw),
            _ => ExactNumber.IsDouble(raw),
        };
        if (!fits) AddFault(ProbeDescriptors.NumberTooWide, raw);
        // A number that a decimal cannot hold either is rounded, whatever the overlay says.
        else if (Type.Kind == TypeKind.Double && ExactNumber.IsDecimal(raw) && ExactNumber.IsRoundedByDouble(raw))
            AddFault(ProbeDescriptors.NumberRounded, raw);
    }

    private void AddOther(JsonElement value) => AddFault(ProbeDescriptors.ValueKindDiffers, value.ValueKind switch
    {
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "a boolean",
        JsonValueKind.Array => "a list",
        _ => "an object",
    });

    private void AddUnlisted(string text)
    {
        UnlistedCount++;
        if (!HasManyUnlisted && !_unlisted.Contains(text)) _unlisted.Add(text);
    }

    private void AddFault(DiagnosticDescriptor rule, string example)
    {
        if (_faults.TryGetValue(rule, out (int Count, string Example) known)) _faults[rule] = (known.Count + 1, known.Example);
        else _faults.Add(rule, (1, example));
    }

    private void Widen(string raw)
    {
        _fitsInt64 &= ExactNumber.IsInt64(raw);
        _fitsUInt64 &= ExactNumber.IsUInt64(raw);
        _fitsDecimal &= ExactNumber.IsDecimal(raw);
        _fitsDouble &= ExactNumber.IsDouble(raw);
    }
}
