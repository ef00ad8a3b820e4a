using System.Globalization;
using System.Text.Json;
using CardanoBI.Gen.Findings;

namespace CardanoBI.Gen.Probing;

/// <summary>Records responses as they arrive, so that a run can be stopped at any time and resumed.</summary>
internal sealed class Recorder
{
    private readonly string _folder;
    private readonly Scrubber _scrubber;
    private readonly List<(Observation Seen, string File)> _entries = [];

    /// <param name="known">The responses that the folder already has and that the run continues with.</param>
    /// <exception cref="IOException">The folder cannot be created, or contains the responses of another run.</exception>
    public Recorder(string folder, IReadOnlyList<Observation> known, Scrubber scrubber)
    {
        (_folder, _scrubber) = (folder, scrubber);
        if (known.Count == 0 && File.Exists(Path.Combine(folder, Recording.IndexName)))
            throw new IOException($"'{folder}' already contains recorded responses; pass --resume to continue with them.");
        Directory.CreateDirectory(folder);
        foreach (Observation seen in known)
            Write(seen);
        WriteIndex();
    }

    public void Add(Observation observation)
    {
        Write(_scrubber.Scrub(observation));
        WriteIndex();
    }

    private void Write(Observation seen)
    {
        string file = (_entries.Count + 1).ToString("0000", CultureInfo.InvariantCulture) + ".json";
        using (FileStream body = File.Create(Path.Combine(_folder, file)))
            body.Write(seen.Body.Span);
        _entries.Add((seen, file));
    }

    /// <summary>Replaces the index in one step, so that a run that is stopped here leaves a complete index.</summary>
    private void WriteIndex()
    {
        string index = Path.Combine(_folder, Recording.IndexName), next = index + ".new";
        File.WriteAllText(next, JsonText.Write(WriteEntries, isIndented: true) + "\n");
        File.Move(next, index, overwrite: true);
    }

    private void WriteEntries(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach ((Observation seen, string file) in _entries)
        {
            json.WriteStartObject();
            json.WriteString("route", seen.Path);
            json.WriteString("file", file);
            if (!seen.Query.IsEmpty) json.WriteString("query", seen.Query.Encoded);
            if (seen.Status != 200) json.WriteNumber("status", seen.Status);
            if (seen.IsTrial) json.WriteBoolean("trial", true);
            if (seen.IsAgain) json.WriteBoolean("again", true);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
