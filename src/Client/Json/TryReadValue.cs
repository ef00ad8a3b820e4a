using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace CardanoBI.Client.Runtime;

/// <summary>Reads the next value of an answer where it stands exactly as documented.</summary>
/// <typeparam name="T">What the value becomes.</typeparam>
/// <param name="reader">Stands before the value; left behind it, or anywhere where the result is false.</param>
/// <param name="value">The value.</param>
/// <returns>False: something is not as documented, and the value is <see cref="JsonReader"/>'s to read.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate bool TryReadValue<T>(ref TemplateReader reader, [MaybeNullWhen(false)] out T value);
