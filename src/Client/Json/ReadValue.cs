using System.ComponentModel;

namespace CardanoBI.Client.Runtime;

/// <summary>Reads the next value of an answer.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T ReadValue<T>(ref JsonReader reader);
