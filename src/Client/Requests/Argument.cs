using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace CardanoBI.Client.Runtime;

/// <summary>Checks of arguments, made before anything is sent.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Argument
{
    /// <summary>Checks a documented range.</summary>
    /// <param name="value">The argument; null is not sent, so it is in range.</param>
    /// <param name="minimum">The least value, or null where there is no such limit.</param>
    /// <param name="maximum">The greatest value, or null where there is no such limit.</param>
    /// <param name="argument">The argument's name in C#, like <c>request.PageSize</c>.</param>
    /// <param name="wireName">Its name in the documentation, like <c>page_size</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range; the message has both names and the limits.</exception>
    public static void InRange(long? value, long? minimum, long? maximum, string argument, string wireName)
    {
        if (value < minimum || value > maximum)
            throw new ArgumentOutOfRangeException(argument, value, $"{argument} ({wireName}) must be {Limits(minimum, maximum)}.");
    }

    /// <summary>Checks a required text.</summary>
    /// <param name="value">The argument.</param>
    /// <param name="argument">The argument's name in C#.</param>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    /// <exception cref="ArgumentException">It is empty or blank.</exception>
    public static void NotBlank(string? value, [CallerArgumentExpression(nameof(value))] string argument = "")
        => ArgumentException.ThrowIfNullOrWhiteSpace(value, argument);

    /// <summary>Checks that something was passed.</summary>
    /// <typeparam name="T">The argument's type.</typeparam>
    /// <param name="value">The argument.</param>
    /// <param name="argument">The argument's name in C#.</param>
    /// <returns>The argument.</returns>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public static T NotNull<T>(T? value, [CallerArgumentExpression(nameof(value))] string argument = "")
        where T : class
        => value ?? throw new ArgumentNullException(argument);

    private static string Limits(long? minimum, long? maximum)
        => maximum is null ? string.Create(CultureInfo.InvariantCulture, $"at least {minimum}")
            : minimum is null ? string.Create(CultureInfo.InvariantCulture, $"at most {maximum}")
            : string.Create(CultureInfo.InvariantCulture, $"from {minimum} to {maximum}");
}
