using System.Text.Json;

namespace CardanoBI.Gen.Probing;

/// <summary>The forms of an error in which the client finds a message, whatever the case of its names.</summary>
internal static class ProblemForm
{
    private static readonly string[] Messages = ["title", "message", "detail", "ExceptionMessage", "errors", "error"];

    public static bool IsKnown(AnswerBody? body) =>
        body?.Root.ValueKind == JsonValueKind.Object
            && body.Root.EnumerateObject().Any(member => Messages.Contains(member.Name, StringComparer.OrdinalIgnoreCase));
}
