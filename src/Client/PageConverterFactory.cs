using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CardanoBI.Client.Runtime;

/// <summary>
/// Lets System.Text.Json write and read a <see cref="Page{T}"/> as an object. As a list, it would lose everything except its rows. Public,
/// because source-generated contexts refer to it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PageConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Page<>);
    }

    /// <summary>
    /// The page type creates its own converter, which needs no code generation at run time: an empty instance is asked for it.
    /// </summary>
    [UnconditionalSuppressMessage(
        "Trimming",
        "IL2067",
        Justification = "No constructor is called, and a page type that is converted is one the program makes pages of.")]
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        ((IPage)RuntimeHelpers.GetUninitializedObject(typeToConvert)).CreateConverter();
}
