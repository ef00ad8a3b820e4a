using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace CardanoBI.Client.Queries;

/// <summary>
/// Values as OData literals, escaped for a URL's query: first by OData's rules, then by the URL's. The values were checked when they were
/// passed in.
/// </summary>
internal static class Literal
{
    /// <summary>Beyond it, the server's parser reads a number without a suffix as a double first, and fails.</summary>
    private const decimal GreatestPlainDecimal = 7.9e28m;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="ArgumentException">An unpaired surrogate would be sent as U+FFFD, which is another value.</exception>
    public static void CheckText(string text, string argument)
    {
        try
        {
            Strict.GetByteCount(text);
        }
        catch (EncoderFallbackException)
        {
            throw new ArgumentException("The text contains an unpaired surrogate.", argument);
        }
    }

    public static void Write(ref DefaultInterpolatedStringHandler text, object? value)
    {
        switch (value)
        {
            case null: text.AppendLiteral("null"); break;
            case string characters: Write(ref text, characters); break;
            case int number: text.AppendFormatted(number); break;
            case long number: text.AppendFormatted(number); break;
            case ulong number: text.AppendFormatted(number); break;
            case decimal number:
                text.AppendFormatted(number);
                if (NeedsSuffix(number)) text.AppendLiteral("M");
                break;
            case double number:
                text.AppendLiteral(number.ToString("R", CultureInfo.InvariantCulture).Replace("+", "%2B", StringComparison.Ordinal));
                break;
            case bool known: text.AppendLiteral(known ? "true" : "false"); break;
            case DateTimeOffset time: text.AppendFormatted(time.UtcDateTime, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'"); break;
            case byte[] bytes:
                text.AppendLiteral("binary'");
                text.AppendLiteral(Uri.EscapeDataString(Convert.ToBase64String(bytes)));
                text.AppendLiteral("'");
                break;
            default: throw new NotSupportedException($"OData has no literal for a {value.GetType().Name}.");
        }
    }

    /// <summary>Whether a number is only read with the suffix <c>M</c>.</summary>
    public static bool NeedsSuffix(decimal number) => Math.Abs(number) > GreatestPlainDecimal;

    private static void Write(ref DefaultInterpolatedStringHandler text, string characters)
    {
        text.AppendLiteral("'");
        text.AppendLiteral(Uri.EscapeDataString(characters.Replace("'", "''", StringComparison.Ordinal)));
        text.AppendLiteral("'");
    }
}
