using System.Text.Json;

namespace CardanoBI.Gen.Findings;

/// <summary>
/// One object per line for each finding. Lines and columns count from 1, the end is the column after the last one; what is unknown is null.
/// </summary>
internal sealed class JsonFormat : IFindingFormat
{
    public bool IsDocument => true;

    public void Write(IReadOnlyList<ReportedFinding> findings, TextWriter output)
    {
        foreach (ReportedFinding finding in findings)
            output.Write(JsonText.Write(json => Write(finding, json)) + "\n");
    }

    private static void Write(ReportedFinding finding, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Id);
        json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
        json.WriteString("message", finding.Message);
        json.WriteString("file", finding.Place?.Path);
        WriteNumber("line", finding.Place?.StartLinePosition.Line);
        WriteNumber("column", finding.Place?.StartLinePosition.Character);
        WriteNumber("endLine", finding.Place?.EndLinePosition.Line);
        WriteNumber("endColumn", finding.Place?.EndLinePosition.Character);
        json.WriteString("help", finding.Help);
        json.WriteEndObject();

        void WriteNumber(string name, int? zeroBased)
        {
            if (zeroBased is { } number) json.WriteNumber(name, number + 1);
            else json.WriteNull(name);
        }
    }
}
