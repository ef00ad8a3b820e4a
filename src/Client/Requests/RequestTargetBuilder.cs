using System.Buffers;
using System.ComponentModel;
using System.Globalization;
using CardanoBI.Client.Requests;

namespace CardanoBI.Client.Runtime;

/// <summary>
/// Builds a request's path and query, once and in one place; must not be copied. An argument cannot leave its segment or parameter,
/// whatever it contains.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct RequestTargetBuilder
{
    /// <summary>RFC 3986, 2.3.</summary>
    private static readonly SearchValues<char> Unreserved =
        SearchValues.Create("-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~");

    private PooledText _path;
    private PooledText _query;
    private long _skip;

    public RequestTargetBuilder(string literal)
    {
        if (!literal.StartsWith('/')) throw new ArgumentException("A path starts with a slash.", nameof(literal));
        _path.Append(literal);
    }

    public int? PageNo { get; set; }

    public int? PageSize { get; set; }

    public void AppendLiteral(string literal) => _path.Append(literal);

    public void AppendPath(string value, string argument)
    {
        Argument.NotBlank(value, argument);
        if (value is "." or "..") throw new ArgumentException($"'{value}' would change the path and cannot be requested.", argument);
        AppendEscaped(ref _path, value, argument);
    }

    public void AppendPath(long value, string argument) => _path.AppendNumber(value);

    public void AppendPath(int value, string argument) => AppendPath((long)value, argument);

    public void AppendPath(decimal value, string argument) => _path.AppendNumber(value);

    public void AppendPath(bool value, string argument) => _path.Append(Text(value));

    public void AppendQuery(string name, string? value)
    {
        if (value is null) return;
        AppendName(name);
        AppendEscaped(ref _query, value, name);
    }

    public void AppendQuery(string name, long? value)
    {
        if (value is not long number) return;
        // Kept separately, because reading a whole list increments it.
        if (name == "$skip")
        {
            _skip = number;
            return;
        }

        AppendName(name);
        _query.AppendNumber(number);
    }

    public void AppendQuery(string name, int? value) => AppendQuery(name, (long?)value);

    public void AppendQuery(string name, decimal? value) => AppendQuery(name, value?.ToString(CultureInfo.InvariantCulture));

    public void AppendQuery(string name, bool? value) => AppendQuery(name, value is bool known ? Text(known) : null);

    public void AppendQuery(string name, SortOrder? value) => AppendQuery(name, value switch
    {
        null => null,
        SortOrder.Descending => "desc",
        SortOrder.Ascending => "asc",
        _ => throw new ArgumentOutOfRangeException(
            name, value, $"A {nameof(SortOrder)} is {nameof(SortOrder.Descending)} or {nameof(SortOrder.Ascending)}."),
    });

    public RequestTarget Build()
    {
        if (_path.IsEmpty) throw new InvalidOperationException("A target is built once.");
        string path = _path.ToStringAndReturn();
        if (path.Contains("/.", StringComparison.Ordinal) && path.Split('/').AsSpan().IndexOfAny(".", "..") >= 0)
            throw new ArgumentException("The arguments make a path segment of '.' or '..', which would change the path.");
        return new RequestTarget(path, _query.ToStringAndReturn(), PageNo, PageSize, _skip);
    }

    private static string Text(bool value) => value ? "true" : "false";

    private static void AppendEscaped(ref PooledText text, string value, string argument)
    {
        // Most values are ids and numbers, which need no escaping.
        if (!value.AsSpan().ContainsAnyExcept(Unreserved))
        {
            text.Append(value);
            return;
        }

        // An unpaired surrogate would be sent as U+FFFD, which is another value.
        for (int index = 0; index < value.Length; index++)
        {
            if (!char.IsSurrogate(value[index])) continue;
            if (index + 1 == value.Length || !char.IsSurrogatePair(value[index], value[index + 1]))
                throw new ArgumentException("The text contains an unpaired surrogate.", argument);
            index++;
        }

        text.Append(Uri.EscapeDataString(value));
    }

    private void AppendName(string name)
    {
        if (!_query.IsEmpty) _query.Append("&");
        // OData's own options are written with a plain dollar sign, as documented.
        if (name.StartsWith('$')) _query.Append("$");
        AppendEscaped(ref _query, name.StartsWith('$') ? name[1..] : name, name);
        _query.Append("=");
    }
}
