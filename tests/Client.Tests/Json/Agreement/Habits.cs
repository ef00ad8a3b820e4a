namespace CardanoBI.Client.Tests.Json.Agreement;

/// <summary>How a document differs from the documented form. Without any it is exactly what the server writes.</summary>
[Flags]
internal enum Habits
{
    None = 0,
    OtherOrder = 1 << 0,
    Space = 1 << 1,

    /// <summary>Characters escaped that need not be, in names and in strings.</summary>
    Escapes = 1 << 2,

    /// <summary>Strings of every script.</summary>
    Unicode = 1 << 3,

    /// <summary>Nulls where they may be.</summary>
    Nulls = 1 << 4,

    /// <summary>Members nobody documented.</summary>
    Extra = 1 << 5,

    /// <summary>Members left out that may be.</summary>
    Missing = 1 << 6,
    Duplicates = 1 << 7,

    /// <summary>Numbers at the edges of what their type holds, and times and base64 of every written form.</summary>
    Edges = 1 << 8,

    AllValid = (1 << 9) - 1,

    /// <summary>
    /// Now and then a value that cannot be read: null or missing against the documentation, of another kind, or one that does not fit.
    /// </summary>
    Faults = 1 << 9,
}
