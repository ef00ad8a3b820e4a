using System.Text;
using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Tests.Json;

/// <summary>Reads text the way emitted code reads an answer.</summary>
internal static class JsonText
{
    public static T Read<T>(string json, ReadValue<T> read) => JsonReader.ReadDocument(Encoding.UTF8.GetBytes(json), read);

    public static CardanoBIResponseException Refused<T>(string json, ReadValue<T> read) =>
        Assert.Throws<CardanoBIResponseException>(() => Read(json, read));

    /// <summary>Reads the value as the second element of a list, so that its path is <c>$[1]</c>.</summary>
    public static CardanoBIResponseException RefusedInList<T>(string first, string value, ReadValue<T> read) =>
        Refused($"[{first},{value}]", (ref JsonReader reader) => reader.ReadList(read));
}
