using System.Globalization;
using System.Text.RegularExpressions;
using CardanoBI.Generator.Model;

namespace CardanoBI.Generator.Binding;

/// <summary>A sample's values joined to a <see cref="Shape"/>, the first place of every kind of value remembered.</summary>
internal sealed class ShapeReader(PageMapBuilder map, Anchor operation)
{
    private const int DecimalDigits = 28;
    private const string ODataPrefix = "@odata.";

    private static readonly Regex Instant = new(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,7})?(Z|[+\-]\d\d:\d\d)?$", RegexOptions.CultureInvariant);

    /// <summary>The answer's kind, and the shape of its rows.</summary>
    public DocumentedSample Read(SampleValue root)
    {
        if (root.Kind == SampleKind.Array) return new DocumentedSample(ResponseKind.Array, ReadItems(root.Items, ""));
        if (!root.Members.Any(member => member.Name.StartsWith(ODataPrefix, StringComparison.Ordinal))) return new DocumentedSample(ResponseKind.Object, ReadValue(root, ""));
        return root.Member("value") is { Kind: SampleKind.Array } rows
            ? new DocumentedSample(ResponseKind.ODataCollection, ReadItems(rows.Items, ""))
            : new DocumentedSample(ResponseKind.ODataEntity, ReadValue(root, ""));
    }

    private Shape? ReadItems(IReadOnlyList<SampleValue> items, string path)
    {
        Shape? joined = null;
        foreach (SampleValue item in items)
            if (!item.IsElision) joined = Shape.Join(joined, ReadValue(item, path));
        return joined;
    }

    private Shape ReadValue(SampleValue value, string path)
    {
        ShapeKinds kinds = Classify(value);
        foreach (ShapeKinds kind in Flags(kinds)) map.Add(operation.Sample(path, kind), value.Span);
        if (value.Kind == SampleKind.Array) return new Shape(kinds, [], ReadItems(value.Items, path + "[]"));

        var members = new List<ShapeMember>();
        foreach (SampleMember member in value.Members)
        {
            if (member.Name.StartsWith(ODataPrefix, StringComparison.Ordinal) || SampleValue.IsEllipsis(member.Name)) continue;
            string memberPath = path.Length == 0 ? member.Name : path + "." + member.Name;
            map.Add(operation.Sample(memberPath, ShapeKinds.None), member.NameSpan);
            Shape shape = ReadValue(member.Value, memberPath);
            members.RemoveAll(known => known.WireName == member.Name);
            members.Add(new ShapeMember(member.Name, shape));
        }

        return new Shape(kinds, members.ToEquatableArray(), null);
    }

    private static ShapeKinds Classify(SampleValue value) => value.Kind switch
    {
        SampleKind.Null => ShapeKinds.Null,
        SampleKind.Boolean => ShapeKinds.Boolean,
        SampleKind.Object => ShapeKinds.Object,
        SampleKind.Array => ShapeKinds.Array,
        SampleKind.Number => ClassifyNumber(value.Text),
        _ => ShapeKinds.String | (Instant.IsMatch(value.Text) ? 0 : ShapeKinds.NotInstant) | (IsBase64(value.Text) ? 0 : ShapeKinds.NotBase64),
    };

    private static ShapeKinds ClassifyNumber(string number)
    {
        if (int.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)) return ShapeKinds.Int32;
        if (long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)) return ShapeKinds.Int64;
        if (ulong.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out _)) return ShapeKinds.UInt64;

        // decimal.Parse rounds in silence; counting digits does not.
        int exponentAt = number.IndexOfAny(['e', 'E']);
        string mantissa = exponentAt < 0 ? number : number.Substring(0, exponentAt);
        if (!int.TryParse(exponentAt < 0 ? "0" : number.Substring(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int exponent)) return ShapeKinds.WideNumber;
        int point = mantissa.IndexOf('.');
        int scale = (point < 0 ? 0 : mantissa.Length - point - 1) - exponent;
        int digits = mantissa.Replace(".", "").TrimStart('-').TrimStart('0').Length;
        bool isExact = digits <= DecimalDigits && scale <= DecimalDigits && digits - scale <= DecimalDigits;
        return isExact ? ShapeKinds.Decimal : ShapeKinds.WideNumber;
    }

    private static bool IsBase64(string text)
    {
        if (text.Length % 4 != 0) return false;
        int end = text.EndsWith("==", StringComparison.Ordinal) ? text.Length - 2 : text.EndsWith("=", StringComparison.Ordinal) ? text.Length - 1 : text.Length;
        for (int i = 0; i < end; i++)
            if (text[i] is not (>= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '0' and <= '9' or '+' or '/')) return false;
        return true;
    }

    private static IEnumerable<ShapeKinds> Flags(ShapeKinds kinds)
    {
        for (int flag = 1; flag <= (int)ShapeKinds.NotBase64; flag <<= 1)
            if (((int)kinds & flag) != 0) yield return (ShapeKinds)flag;
    }
}
