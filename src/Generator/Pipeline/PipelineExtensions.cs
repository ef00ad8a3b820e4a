using CardanoBI.Generator.Basics;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Generator.Pipeline;

/// <summary>
/// Ways to put the pipeline together in which every value is a class. Roslyn's own give value tuples and immutable arrays, and for
/// each such type the runtime compiles some hundred methods of the pipeline anew, in every compiler process; classes share theirs.
/// </summary>
internal static class PipelineExtensions
{
    /// <summary>A step from one value and another that there is one of.</summary>
    public static IncrementalValueProvider<TResult> With<TLeft, TRight, TResult>(
        this IncrementalValueProvider<TLeft> left,
        IncrementalValueProvider<TRight> right,
        Func<TLeft, TRight, CancellationToken, TResult> step)
        where TLeft : class
        where TRight : class
        where TResult : class =>
        left.Combine(right).Select((pair, cancellationToken) => step(pair.Left, pair.Right, cancellationToken));

    /// <summary>A step from each of some values and another that there is one of.</summary>
    public static IncrementalValuesProvider<TResult> With<TLeft, TRight, TResult>(
        this IncrementalValuesProvider<TLeft> left,
        IncrementalValueProvider<TRight> right,
        Func<TLeft, TRight, CancellationToken, TResult> step)
        where TLeft : class
        where TRight : class
        where TResult : class =>
        left.Combine(right).Select((pair, cancellationToken) => step(pair.Left, pair.Right, cancellationToken));

    /// <summary>All of some values as one.</summary>
    public static IncrementalValueProvider<Batch<T>> Gather<T>(this IncrementalValuesProvider<T> items)
        where T : class, IEquatable<T> =>
        items.Collect().Select((all, _) => new Batch<T>(new EquatableArray<T>(all)));
}
