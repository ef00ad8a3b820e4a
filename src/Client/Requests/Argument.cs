using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace CardanoBI.Client.Runtime;

/// <summary>Checks of arguments, made before anything is sent.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Argument
{
    public static void InRange(long? value, long? minimum, long? maximum, string argument, string wireName)
    {
        if (value < minimum || value > maximum)
            throw new ArgumentOutOfRangeException(argument, value, $"{argument} ({wireName}) must be {Limits(minimum, maximum)}.");
    }

    public static void NotBlank(string? value, [CallerArgumentExpression(nameof(value))] string argument = "") =>
        ArgumentException.ThrowIfNullOrWhiteSpace(value, argument);

    public static T NotNull<T>(T? value, [CallerArgumentExpression(nameof(value))] string argument = "")
        where T : class =>
        value ?? throw new ArgumentNullException(argument);

    private static string Limits(long? minimum, long? maximum) =>
        maximum is null ? string.Create(CultureInfo.InvariantCulture, $"at least {minimum}")
            : minimum is null ? string.Create(CultureInfo.InvariantCulture, $"at most {maximum}")
            : string.Create(CultureInfo.InvariantCulture, $"from {minimum} to {maximum}");
}
