using System.Globalization;
using System.Text.RegularExpressions;
using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Diagnostics;

namespace CardanoBI.Generator.Samples;

/// <summary>Joins a sample's values into a <see cref="Shape"/> and remembers the first place of each kind of value.</summary>
internal sealed class ShapeReader(PageMapBuilder map, Anchor operation)
{
    private const int DecimalDigits = 28;

    /// <summary>
    /// Nothing is emitted for a value whose path is longer than this, since its name would be too long. Each path is kept as a string, so
    /// the total length must stay bounded.
    /// </summary>
    private const int MaximumPath = 400;

    private const string ODataPrefix = "@odata.", Rows = "value";

    private static readonly Regex Instant = new(
        @"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,7})?(Z|[+\-][0-9]{2}:[0-9]{2})?\z",
        RegexOptions.CultureInvariant);

    /// <summary>Reads the kind of the response and the shape of its rows.</summary>
    public DocumentedSample Read(SampleValue root)
    {
        if (root.Kind == SampleKind.Array) return new DocumentedSample(ResponseKind.Array, ReadItems(root.Items, ""));
        if (!IsOData(root)) return new DocumentedSample(ResponseKind.Object, ReadValue(root, ""));
        return RowsOf(root) is { } rows
            ? new DocumentedSample(ResponseKind.ODataCollection, ReadItems(rows.Items, ""))
            : new DocumentedSample(ResponseKind.ODataEntity, ReadValue(root, ""));
    }

    /// <summary>The members of a collection's envelope that are not OData's own, for which the client has no place.</summary>
    public static IEnumerable<SampleMember> BesideRows(SampleValue root) =>
        root.Kind != SampleKind.Object || !IsOData(root) || RowsOf(root) is null
            ? []
            : root.Members.Where(member => member.Name != Rows && IsDocumented(member));

    private static bool IsOData(SampleValue root) => root.Members.Any(member => IsAnnotation(member.Name));

    private static SampleValue? RowsOf(SampleValue root) => root.Member(Rows) is { Kind: SampleKind.Array } rows ? rows : null;

    private static bool IsAnnotation(string name) => name.StartsWith(ODataPrefix, StringComparison.Ordinal);

    /// <summary>Whether a member is part of the response, and neither OData's own nor one that stands for omitted ones.</summary>
    private static bool IsDocumented(SampleMember member) => !IsAnnotation(member.Name) && !SampleValue.IsEllipsis(member.Name);

    private Shape? ReadItems(IReadOnlyList<SampleValue> items, string path)
    {
        List<SampleValue> rows = items.Where(item => !item.IsElision).ToList();
        if (rows.Count == 0) return null;
        var joined = new ShapeBuilder();
        Anchor place = operation.Sample(path);
        foreach (SampleValue row in rows) Read(row, path, place, joined);
        return joined.Build();
    }

    private Shape ReadValue(SampleValue value, string path)
    {
        var shape = new ShapeBuilder();
        Read(value, path, operation.Sample(path), shape);
        return shape.Build();
    }

    private void Read(SampleValue value, string path, Anchor place, ShapeBuilder shape)
    {
        ShapeKinds kinds = Classify(value);
        shape.Add(kinds);
        foreach (ShapeKinds kind in kinds.Each()) map.Add(place.Showing(kind), value.Span);
        if (path.Length > MaximumPath) return;
        Anchor itemPlace = value.Items.Count > 0 ? operation.Sample(MemberPath.Elements(path)) : place;
        foreach (SampleValue item in value.Items)
            if (!item.IsElision) Read(item, MemberPath.Elements(path), itemPlace, shape.Element());
        // Of members with the same name, readers take one or the other, so each is evidence.
        foreach (SampleMember member in value.Members.Where(IsDocumented))
        {
            string memberPath = MemberPath.Member(path, member.Name);
            Anchor memberPlace = operation.Sample(memberPath);
            map.Add(memberPlace, member.NameSpan);
            Read(member.Value, memberPath, memberPlace, shape.Member(member.Name));
        }
    }

    private static ShapeKinds Classify(SampleValue value) => value.Kind switch
    {
        SampleKind.Null => ShapeKinds.Null,
        SampleKind.Boolean => ShapeKinds.Boolean,
        SampleKind.Object => ShapeKinds.Object,
        SampleKind.Array => ShapeKinds.Array,
        SampleKind.Number => ClassifyNumber(value.Text),
        _ => ShapeKinds.String
            | (Instant.IsMatch(value.Text) ? 0 : ShapeKinds.NotInstant)
            | (IsBase64(value.Text) ? 0 : ShapeKinds.NotBase64),
    };

    private static ShapeKinds ClassifyNumber(string number)
    {
        if (int.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)) return ShapeKinds.Int32;
        if (long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)) return ShapeKinds.Int64;
        if (ulong.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out _)) return ShapeKinds.UInt64;

        // decimal.Parse rounds silently; counting digits does not.
        int exponentAt = number.IndexOfAny(['e', 'E']);
        string mantissa = exponentAt < 0 ? number : number.Substring(0, exponentAt);
        if (!int.TryParse(
            exponentAt < 0 ? "0" : number.Substring(exponentAt + 1),
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out int exponent))
        {
            return ShapeKinds.WideNumber;
        }

        int point = mantissa.IndexOf('.');
        int scale = (point < 0 ? 0 : mantissa.Length - point - 1) - exponent;
        int digits = mantissa.Replace(".", "").TrimStart('-').TrimStart('0').Length;
        bool isExact = digits <= DecimalDigits && scale <= DecimalDigits && digits - scale <= DecimalDigits;
        return isExact ? ShapeKinds.Decimal : ShapeKinds.WideNumber;
    }

    private static bool IsBase64(string text)
    {
        if (text.Length % 4 != 0) return false;
        int end = text.EndsWith("==", StringComparison.Ordinal) ? text.Length - 2
            : text.EndsWith("=", StringComparison.Ordinal) ? text.Length - 1
            : text.Length;
        for (int i = 0; i < end; i++)
            if (text[i] is not (>= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '0' and <= '9' or '+' or '/')) return false;
        return true;
    }
}
