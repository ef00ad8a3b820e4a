using System.ComponentModel;

namespace CardanoBI.Client.Runtime;

/// <summary>Reads the next value of an answer.</summary>
/// <typeparam name="T">What the value becomes.</typeparam>
/// <param name="reader">Stands before the value; left on the value's last token.</param>
/// <returns>The value.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T ReadValue<T>(ref JsonReader reader);
