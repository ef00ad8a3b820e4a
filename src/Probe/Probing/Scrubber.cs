using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CardanoBI.Gen.Findings;

namespace CardanoBI.Gen.Probing;

/// <summary>
/// Replaces values in recordings, by the names of their members and parameters, with another text of the same length and the same kinds of
/// characters, always the same for the same value, so that a recording gives the same findings as the responses. The replacement cannot be
/// reversed.
/// </summary>
/// <param name="names">The names of members and of route parameters.</param>
internal sealed class Scrubber(IReadOnlyCollection<string> names)
{
    private readonly byte[] _salt = RandomNumberGenerator.GetBytes(32);

    public Observation Scrub(Observation seen)
    {
        ReadOnlyMemory<byte> body = seen.Body;
        if (names.Count > 0 && seen.Answer is { } answer)
            body = Encoding.UTF8.GetBytes(JsonText.Write(json => Write(answer.Root, json, isScrubbed: false)));
        return seen with { Body = body, Path = ScrubPath(seen) };
    }

    private string ScrubPath(Observation seen)
    {
        string[] route = seen.Operation.Split(' ', 2)[1].Split('/'), path = seen.Path.Split('/');
        if (route.Length != path.Length) return seen.Path;
        for (int i = 0; i < route.Length; i++)
            if (route[i] is ['{', .. var name, '}'] && names.Contains(name)) path[i] = Other(path[i]);
        return string.Join('/', path);
    }

    private void Write(JsonElement value, Utf8JsonWriter json, bool isScrubbed)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                json.WriteStartObject();
                foreach (JsonProperty member in value.EnumerateObject())
                {
                    json.WritePropertyName(member.Name);
                    Write(member.Value, json, isScrubbed || names.Contains(member.Name));
                }

                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (JsonElement element in value.EnumerateArray())
                    Write(element, json, isScrubbed);
                json.WriteEndArray();
                break;
            case JsonValueKind.String when isScrubbed && !ValueText.IsInstant(value.GetString()!):
                json.WriteStringValue(Other(value.GetString()!));
                break;
            case JsonValueKind.Number when isScrubbed:
                json.WriteRawValue(Other(value.GetRawText()));
                break;
            default:
                json.WriteRawValue(value.GetRawText());
                break;
        }
    }

    /// <summary>Hexadecimal digits stay hexadecimal; characters that are neither letters nor digits do not change.</summary>
    private string Other(string text)
    {
        byte[] noise = HMACSHA512.HashData(_salt, Encoding.UTF8.GetBytes(text));
        var other = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            int random = noise[i % noise.Length] ^ (i / noise.Length);
            other.Append(text[i] switch
            {
                >= '0' and <= '9' => (char)('1' + (random % 9)),
                >= 'a' and <= 'f' => (char)('a' + (random % 6)),
                >= 'g' and <= 'z' => (char)('g' + (random % 20)),
                >= 'A' and <= 'F' => (char)('A' + (random % 6)),
                >= 'G' and <= 'Z' when text is not ("T" or "Z") => (char)('G' + (random % 20)),
                var character => character,
            });
        }

        return other.ToString();
    }
}
