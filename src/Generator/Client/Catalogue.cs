using CardanoBI.Generator.Basics;

namespace CardanoBI.Generator.Client;

/// <summary>The list of all operations, with their lines resolved.</summary>
internal sealed record Catalogue(EmissionContext Context, EquatableArray<LocatedEntry> Entries);

/// <param name="Line">The route's line in its page, counted from 1.</param>
internal sealed record LocatedEntry(string HolderName, string Page, int Line);
