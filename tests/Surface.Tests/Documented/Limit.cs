using System.Reflection;
using CardanoBI.Surface.Tests.Infrastructure;

namespace CardanoBI.Surface.Tests.Documented;

/// <summary>
/// The greatest value that an optional number may have, found out by asking: a greater one is refused before anything is sent.
/// </summary>
internal static class Limit
{
    private const int Search = 1_000;

    public static int? Of(OperationMethods methods, PropertyInfo property)
    {
        if (property.PropertyType != typeof(int?) && property.PropertyType != typeof(long?)) return null;
        if (IsTaken(methods, property, int.MaxValue)) return null;
        return Enumerable.Range(1, Search).Last(number => IsTaken(methods, property, number));
    }

    public static bool IsTaken(OperationMethods methods, PropertyInfo property, int number)
    {
        object request = Activator.CreateInstance(methods.RequestType!)!;
        property.SetValue(request, property.PropertyType == typeof(int?) ? (object)number : (long)number);
        try
        {
            methods.Invoke(
                new Substitute(), methods.GetWithRequest!, argument => argument.ParameterType == typeof(string) ? "abcdef" : 1L, request);
            throw new InvalidOperationException("A substitute made a call.");
        }
        catch (ArgumentOutOfRangeException)
        {
            return false;
        }
        catch (InvalidOperationException refusal) when (refusal.Message.StartsWith("CardanoBIClient.", StringComparison.Ordinal))
        {
            return true;
        }
    }

    /// <summary>A client that checks its arguments and then refuses to call.</summary>
    private sealed class Substitute : CardanoBIClient;
}
