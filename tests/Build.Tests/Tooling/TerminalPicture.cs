using System.Globalization;
using System.Security;
using System.Text;

namespace CardanoBI.Build.Tests.Tooling;

/// <summary>What a command printed as a picture for the README: the same text gives the same bytes.</summary>
internal static class TerminalPicture
{
    private const int Columns = 100, LineHeight = 21, Top = 56;

    /// <param name="label">What is read out instead of the picture.</param>
    /// <param name="lines">The command behind <c>$ </c>, and its output.</param>
    public static string Draw(string label, IEnumerable<string> lines)
    {
        var texts = new StringBuilder();
        int y = Top;
        foreach (string line in lines)
        {
            foreach (string part in Wrap(line))
            {
                string text = SecurityElement.Escape(part), look = Look(line);
                if (text.Length > 0) texts.Append(CultureInfo.InvariantCulture, $"<text x=\"18\" y=\"{y}\"{look}>{text}</text>\n");
                y += LineHeight;
            }
        }

        return $$"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 {{y + 7}}" width="900" role="img" aria-label="{{SecurityElement.Escape(label)}}">
            <style>text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;white-space:pre;fill:#d4d4d4}.cmd{fill:#ffffff;font-weight:bold}.err{fill:#ff7b72}</style>
            <rect width="100%" height="100%" rx="10" fill="#1e1e1e"/>
            <circle cx="22" cy="20" r="6" fill="#ff5f56"/><circle cx="42" cy="20" r="6" fill="#ffbd2e"/><circle cx="62" cy="20" r="6" fill="#27c93f"/>

            """.ReplaceLineEndings("\n") + texts + "</svg>\n";
    }

    private static string Look(string line) =>
        line.StartsWith("$ ", StringComparison.Ordinal) ? " class=\"cmd\""
        : line.Contains(": error ", StringComparison.Ordinal) || line == "Build FAILED." ? " class=\"err\""
        : "";

    private static IEnumerable<string> Wrap(string line)
    {
        while (line.Length > Columns)
        {
            int end = line.LastIndexOf(' ', Columns);
            if (end <= 0) break;
            yield return line[..end];
            line = line[(end + 1)..];
        }

        yield return line;
    }
}
