using System.Text.RegularExpressions;
using CardanoBI.Generator.Basics;

namespace CardanoBI.Generator.Pages;

/// <summary>Parses <c>/api/{domain}/{resource}/…</c>. A route that it accepts cannot contain a host, a query or a parent segment.</summary>
internal static class RouteParser
{
    private static readonly Regex Literal = new(@"^[A-Za-z0-9_~.\-]+\z", RegexOptions.CultureInvariant);
    private static readonly Regex Parameter = new(@"^\{([A-Za-z_][A-Za-z0-9_]*)\}\z", RegexOptions.CultureInvariant);

    /// <summary>
    /// Far more than any route of the documentation needs; with this limit, looking up a parameter among the segments can be simple.
    /// </summary>
    private const int MaximumLength = 500;

    /// <summary>The route; or null, and <paramref name="error"/> says why.</summary>
    public static Route? Parse(string template, out string error)
    {
        error = template.Length > MaximumLength ? $"it is longer than {MaximumLength} characters" : "";
        string[] texts = template.Split('/');
        var segments = new List<RouteSegment>();
        for (int i = 1; i < texts.Length && error.Length == 0; i++)
        {
            Match parameter = Parameter.Match(texts[i]);
            if (parameter.Success) segments.Add(new RouteSegment(parameter.Groups[1].Value, IsParameter: true));
            else if (Literal.IsMatch(texts[i]) && texts[i].Trim('.').Length > 0)
                segments.Add(new RouteSegment(texts[i], IsParameter: false));
            else error = texts[i].Length == 0 ? "a segment is empty" : $"'{texts[i]}' is neither a literal nor a parameter in braces";
        }

        if (error.Length > 0) return null;
        bool hasForm = texts[0].Length == 0
            && segments.Count >= 3
            && segments[0].Text == "api"
            && !segments.Take(3).Any(segment => segment.IsParameter);
        if (!hasForm)
        {
            error = "it must begin with /api/{domain}/{resource}, all three of which are literals";
        }
        else if (segments.Where(segment => segment.IsParameter)
            .GroupBy(segment => segment.Text, StringComparer.Ordinal)
            .Any(group => group.Count() > 1))
        {
            error = "it has the same parameter twice";
        }

        return error.Length > 0 ? null : new Route(template, segments[1].Text, segments[2].Text, segments.Skip(3).ToEquatableArray());
    }
}
