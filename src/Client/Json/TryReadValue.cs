using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace CardanoBI.Client.Runtime;

/// <summary>
/// Reads the next value of an answer where it stands exactly as documented. False: something is not as documented, the reader stands
/// anywhere, and the value is <see cref="JsonReader"/>'s to read.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate bool TryReadValue<T>(ref TemplateReader reader, [MaybeNullWhen(false)] out T value);
