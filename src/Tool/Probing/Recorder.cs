using System.Globalization;
using System.Text.Json;
using CardanoBI.Gen.Findings;

namespace CardanoBI.Gen.Probing;

/// <summary>Writes answers down as they come, so that a run can be ended at any time and taken up again.</summary>
internal sealed class Recorder
{
    private readonly string _folder;
    private readonly Scrubber _scrubber;
    private readonly List<(Observation Seen, string File)> _entries = [];

    /// <param name="known">What the folder holds already and is gone on with.</param>
    /// <exception cref="IOException">The folder cannot be made, or holds another run's answers.</exception>
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
        File.WriteAllBytes(Path.Combine(_folder, file), seen.Body.Span);
        _entries.Add((seen, file));
    }

    /// <summary>In one move, so that a run that is ended here leaves a whole index.</summary>
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
