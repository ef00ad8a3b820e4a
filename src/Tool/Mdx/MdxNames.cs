using System.Text.RegularExpressions;

namespace CardanoBI.Gen.Mdx;

/// <summary>
/// Compares the names that a page defines with those in braces. MDX accepts <c>{stake_address}</c>, but the resulting page fails when it is
/// rendered.
/// </summary>
internal sealed partial class MdxNames(MdxFindings findings)
{
    private const string Name = @"[\p{L}\p{Nl}$_][\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}\p{Pc}$]*";

    /// <summary>The names that JavaScript, MDX and Docusaurus define for every page.</summary>
    private static readonly HashSet<string> Known =
    [
        "undefined", "NaN", "Infinity", "globalThis", "true", "false", "null", "this", "arguments", "Array", "Boolean", "Date", "JSON",
        "Math", "Number", "Object", "String", "props", "frontMatter", "contentTitle", "assets", "metadata", "toc",
    ];

    private readonly HashSet<string> _imported = new(StringComparer.Ordinal), _exported = new(StringComparer.Ordinal);
    private readonly List<(string Name, string Written, int Start, int Length)> _used = [];

    /// <summary>Adds the names of a block of imports and exports.</summary>
    /// <exception cref="MdxRefusal">It cannot be read.</exception>
    public void Define(MdxText text) => EsmReader.Read(text, _imported, _exported);

    /// <summary>Records the use of an expression, from its opening brace to its closing one.</summary>
    public void Use(MdxText text, int start, int end)
    {
        string written = text.Slice(start + 1, end - 1);
        Match match = Path().Match(written);
        if (!match.Success || Known.Contains(match.Groups["name"].Value)) return;
        int at = text.InSource(start);
        _used.Add((match.Groups["name"].Value, written.Trim(), at, text.InSource(end - 1) + 1 - at));
    }

    /// <summary>Reports at the end of the page, since a name may be used before its definition.</summary>
    public void Report()
    {
        foreach ((string name, string written, int start, int length) in _used)
        {
            if (!_imported.Contains(name) && !_exported.Contains(name))
                findings.Add(MdxDescriptors.NameUndefined, start, length, written, name);
        }
    }

    /// <summary>One name, or several with dots between them.</summary>
    [GeneratedRegex($@"^\s*(?<name>{Name})(\.{Name})*\s*\z")]
    private static partial Regex Path();
}
