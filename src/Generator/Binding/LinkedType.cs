using CardanoBI.Generator.Model;

namespace CardanoBI.Generator.Binding;

/// <summary>A response type of the client, and who brought it in.</summary>
/// <param name="IsPinned">Whether the overlay gave the name; only then may several operations share it.</param>
/// <param name="Schema">The table that describes it; null where only a sample does.</param>
internal sealed record LinkedType(ResponseType Model, LinkedOperation Owner, bool IsPinned, string? Schema);
