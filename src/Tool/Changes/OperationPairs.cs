using System.Text.RegularExpressions;
using CardanoBI.Gen.Specs;
using CardanoBI.Generator.Pages;

namespace CardanoBI.Gen.Changes;

/// <summary>An operation in both specifications.</summary>
internal sealed record OperationPair(SpecOperation Old, SpecOperation New)
{
    /// <summary>Another address on the server; other names of placeholders are none.</summary>
    public bool IsMoved => OperationPairs.Shape(Old) != OperationPairs.Shape(New);

    public ChangeSubject Subject => ChangeSubject.Operation(New.Key);
}

/// <summary>Which operation is which: by method and route, and what is left over only where nothing else can be meant.</summary>
internal sealed partial class OperationPairs
{
    private OperationPairs(IReadOnlyList<OperationPair> both, IReadOnlyList<SpecOperation> gone, IReadOnlyList<SpecOperation> added) =>
        (Both, Gone, Added) = (both, gone, added);

    public IReadOnlyList<OperationPair> Both { get; }

    public IReadOnlyList<SpecOperation> Gone { get; }

    public IReadOnlyList<SpecOperation> Added { get; }

    public static OperationPairs Of(SpecSide old, SpecSide @new)
    {
        List<SpecOperation> gone = [.. old.Spec.Operations], added = [.. @new.Spec.Operations];
        var both = new List<OperationPair>();
        Pair(static (left, right) => left.Key == right.Key);
        Pair(static (left, right) => Shape(left) == Shape(right));
        Pair(IsMoved);
        both.Sort(static (left, right) => string.CompareOrdinal(left.New.Key, right.New.Key));
        return new OperationPairs(both, gone, added);

        void Pair(Func<SpecOperation, SpecOperation, bool> isSame)
        {
            List<OperationPair> found =
            [
                .. from left in gone
                   let candidates = added.Where(right => isSame(left, right)).Take(2).ToArray()
                   where candidates.Length == 1 && gone.Count(other => isSame(other, candidates[0])) == 1
                   select new OperationPair(left, candidates[0]),
            ];
            both.AddRange(found);
            gone.RemoveAll(operation => found.Exists(pair => ReferenceEquals(pair.Old, operation)));
            added.RemoveAll(operation => found.Exists(pair => ReferenceEquals(pair.New, operation)));
        }
    }

    /// <summary>The method and route as the server sees them: names of placeholders are the documentation's.</summary>
    public static string Shape(SpecOperation operation) =>
        operation.Documented.Verb + " " + Placeholder().Replace(operation.Documented.Route.Template, "{}");

    /// <summary>The same title over the same tables, of which a table of the answer or a description is one.</summary>
    private static bool IsMoved(SpecOperation old, SpecOperation @new)
    {
        DocumentedOperation left = old.Documented, right = @new.Documented;
        return left.Verb == right.Verb
            && left.Title.Length > 0
            && left.Title == right.Title
            && (left.Schema is not null || (left.Description.Length > 0 && left.Description == right.Description))
            && Equals(left.Schema, right.Schema)
            && left.NamedSchemas.Equals(right.NamedSchemas)
            && QueryNames(left).SequenceEqual(QueryNames(right), StringComparer.Ordinal);
    }

    private static IEnumerable<string> QueryNames(DocumentedOperation operation) => operation.Parameters
        .Where(parameter => parameter.Place == ParameterPlace.Query)
        .Select(parameter => parameter.WireName);

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Placeholder();
}
