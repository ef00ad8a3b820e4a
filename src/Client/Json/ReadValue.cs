using System.ComponentModel;

namespace CardanoBI.Client.Runtime;

/// <summary>Reads the next value of an answer: the reader stands before it, and is left on its last token.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T ReadValue<T>(ref JsonReader reader);
