using CardanoBI.Generator.Basics;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Generator.Pipeline;

/// <summary>
/// Combinators of the pipeline in which every value is a class. Roslyn's own produce value tuples and immutable arrays, for each of which
/// the runtime compiles about a hundred methods of the pipeline again, in every compiler process; classes share their code.
/// </summary>
internal static class PipelineExtensions
{
    /// <summary>A step that combines two single values.</summary>
    public static IncrementalValueProvider<TResult> With<TLeft, TRight, TResult>(
        this IncrementalValueProvider<TLeft> left,
        IncrementalValueProvider<TRight> right,
        Func<TLeft, TRight, CancellationToken, TResult> step)
        where TLeft : class
        where TRight : class
        where TResult : class =>
        left.Combine(right).Select((pair, cancellationToken) => step(pair.Left, pair.Right, cancellationToken));

    /// <summary>A step that combines each of several values with a single value.</summary>
    public static IncrementalValuesProvider<TResult> With<TLeft, TRight, TResult>(
        this IncrementalValuesProvider<TLeft> left,
        IncrementalValueProvider<TRight> right,
        Func<TLeft, TRight, CancellationToken, TResult> step)
        where TLeft : class
        where TRight : class
        where TResult : class =>
        left.Combine(right).Select((pair, cancellationToken) => step(pair.Left, pair.Right, cancellationToken));

    /// <summary>Gathers several values into one.</summary>
    public static IncrementalValueProvider<Batch<T>> Gather<T>(this IncrementalValuesProvider<T> items)
        where T : class, IEquatable<T> =>
        items.Collect().Select((all, _) => new Batch<T>(new EquatableArray<T>(all)));
}
