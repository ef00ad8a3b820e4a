using System.Buffers;
using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace CardanoBI.Client.Runtime;

/// <summary>Checks of arguments, made before anything is sent.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Argument
{
    private const int ShortestAddress = 5;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789ABCDEFabcdef");

    public static void InRange(long? value, long? minimum, long? maximum, string argument, string wireName)
    {
        if (value < minimum || value > maximum)
            throw new ArgumentOutOfRangeException(argument, value, $"{argument} ({wireName}) must be {Limits(minimum, maximum)}.");
    }

    public static void NotBlank(string? value, [CallerArgumentExpression(nameof(value))] string argument = "") =>
        ArgumentException.ThrowIfNullOrWhiteSpace(value, argument);

    /// <summary>Of anything else than hexadecimal digits the server makes a 500.</summary>
    public static void IsHex(string value, string argument)
    {
        NotBlank(value, argument);
        if (value.Length % 2 == 0 && !value.AsSpan().ContainsAnyExcept(HexDigits)) return;
        throw new ArgumentException($"{argument} must be a hash in hexadecimal: an even number of the digits 0 to 9 and a to f.", argument);
    }

    /// <summary>Of less the server makes a 500.</summary>
    public static void IsAddress(string value, string argument)
    {
        NotBlank(value, argument);
        if (value.Length < ShortestAddress)
            throw new ArgumentException($"{argument} must be an address; none has fewer than {ShortestAddress} characters.", argument);
    }

    public static T NotNull<T>(T? value, [CallerArgumentExpression(nameof(value))] string argument = "")
        where T : class =>
        value ?? throw new ArgumentNullException(argument);

    private static string Limits(long? minimum, long? maximum) =>
        maximum is null ? string.Create(CultureInfo.InvariantCulture, $"at least {minimum}")
            : minimum is null ? string.Create(CultureInfo.InvariantCulture, $"at most {maximum}")
            : string.Create(CultureInfo.InvariantCulture, $"from {minimum} to {maximum}");
}
