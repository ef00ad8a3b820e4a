using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CardanoBI.Sandbox.Hosting;

/// <summary>
/// The names of the constraints of typed placeholders in a route. ASP.NET prefers literals, then these, then plain placeholders.
/// </summary>
internal static class RouteConstraints
{
    public const string Digits = "digits";
    public const string Number = "number";
    public const string Boolean = "truth";
    public const string Letters = "letters";

    public static void Register(RouteOptions options)
    {
        options.SetParameterPolicy<DigitsConstraint>(Digits);
        options.SetParameterPolicy<NumberConstraint>(Number);
        options.SetParameterPolicy<BooleanConstraint>(Boolean);
        options.SetParameterPolicy<LettersConstraint>(Letters);
    }

    private abstract class TextConstraint : IRouteConstraint
    {
        public bool Match(
            HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
            values.TryGetValue(routeKey, out object? value) && value is string { Length: > 0 } text && Matches(text);

        protected abstract bool Matches(string text);
    }

    /// <summary>Digits of any length: a number that is too large is the caller's mistake (400), not the text of another route.</summary>
    private sealed class DigitsConstraint : TextConstraint
    {
        protected override bool Matches(string text) => text.All(char.IsAsciiDigit);
    }

    private sealed class NumberConstraint : TextConstraint
    {
        protected override bool Matches(string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
    }

    private sealed class BooleanConstraint : TextConstraint
    {
        protected override bool Matches(string text) => bool.TryParse(text, out _);
    }

    private sealed class LettersConstraint : TextConstraint
    {
        protected override bool Matches(string text) => text.All(char.IsAsciiLetter);
    }
}
