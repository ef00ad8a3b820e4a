using System.Text.Json;
using CardanoBI.Gen.Findings;
using CardanoBI.Generator.Diagnostics;

namespace CardanoBI.Gen.Changes;

/// <summary>For programs: one object. Lines and columns count from 1; what is unknown is null.</summary>
internal sealed class JsonChanges : IChangeFormat
{
    public void Write(ChangeLog log, TextWriter output) => output.Write(JsonText.Write(json => Write(log, json), isIndented: true) + "\n");

    private static void Write(ChangeLog log, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("verdict", log.Verdict.InWords());
        json.WriteBoolean("breaking", log.IsBreaking);
        json.WriteObjects("changes", log.Changes, change => Write(change, json));
        json.WriteStartArray("notCompared");
        foreach (string key in log.NotCompared) json.WriteStringValue(key);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Change change, Utf8JsonWriter json)
    {
        json.WriteString("kind", change.Kind);
        json.WriteString("subject", change.Subject.Kind.ToString().ToLowerInvariant());
        json.WriteString("name", change.Subject.Name);
        json.WriteString("words", change.Words);
        json.WriteString("verdict", change.Verdict.InWords());
        json.WriteStartArray("breaks");
        foreach (string broken in change.Effects.BreaksInWords()) json.WriteStringValue(broken);
        json.WriteEndArray();
        json.WriteBoolean("warns", change.Effects.HasFlag(Effects.Warning));
        WritePlace("old", change.Old);
        WritePlace("new", change.New);

        void WritePlace(string name, SourceLocation? place)
        {
            if (place is not { } known)
            {
                json.WriteNull(name);
                return;
            }

            json.WriteObject(name, () =>
            {
                json.WriteString("file", known.Path);
                json.WriteNumber("line", known.Lines.Start.Line + 1);
                json.WriteNumber("column", known.Lines.Start.Character + 1);
            });
        }
    }
}
