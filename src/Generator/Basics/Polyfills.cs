// Types that the compiler requires and netstandard2.0 lacks. They are written by hand because the library that provides them emits them in
// a different order in every build, so the package's assembly would never be reproducible.
using System.ComponentModel;

namespace System.Runtime.CompilerServices;

/// <summary>Lets a property have an <c>init</c> accessor.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
internal static class IsExternalInit;

/// <summary>Marks a type that takes an interpolated string part by part.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
internal sealed class InterpolatedStringHandlerAttribute : Attribute;

/// <summary>Says which arguments such a type is made with; the empty name stands for the receiver.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
[EditorBrowsable(EditorBrowsableState.Never)]
internal sealed class InterpolatedStringHandlerArgumentAttribute(string argument) : Attribute
{
    public string[] Arguments { get; } = [argument];
}

/// <summary>Says how a collection is made from the values in brackets.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
internal sealed class CollectionBuilderAttribute(Type builderType, string methodName) : Attribute
{
    public Type BuilderType { get; } = builderType;

    public string MethodName { get; } = methodName;
}
