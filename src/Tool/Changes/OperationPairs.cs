using System.Text.RegularExpressions;
using CardanoBI.Gen.Specs;
using CardanoBI.Generator.Pages;

namespace CardanoBI.Gen.Changes;

/// <summary>An operation in both specifications.</summary>
internal sealed record OperationPair(SpecOperation Old, SpecOperation New)
{
    /// <summary>Whether the address on the server changed; renamed placeholders do not change it.</summary>
    public bool IsMoved => OperationPairs.Shape(Old.Key) != OperationPairs.Shape(New.Key);

    public ChangeSubject Subject => ChangeSubject.Operation(New.Key);
}

/// <summary>Pairs the operations: by method and route, and those that are left over only if nothing else can be meant.</summary>
internal sealed partial class OperationPairs
{
    public required IReadOnlyList<OperationPair> Both { get; init; }

    public required IReadOnlyList<SpecOperation> Gone { get; init; }

    public required IReadOnlyList<SpecOperation> Added { get; init; }

    /// <summary>Keys of operations that an error in a page of either side may hide, completely or partly.</summary>
    public required IReadOnlyList<string> NotCompared { get; init; }

    public static OperationPairs Of(SpecSide old, SpecSide @new)
    {
        List<SpecOperation> gone = [.. old.Spec.Operations], added = [.. @new.Spec.Operations];
        var both = new List<OperationPair>();
        Pair(static (left, right) => left.Key == right.Key);
        Pair(static (left, right) => Shape(left.Key) == Shape(right.Key));
        string[] hidden =
        [
            .. both.Where(IsDamaged).Select(pair => pair.New.Key),
            .. gone.Where(@new.MayHide).Concat(added.Where(old.MayHide)).Select(operation => operation.Key),
        ];
        both.RemoveAll(IsDamaged);
        gone.RemoveAll(@new.MayHide);
        added.RemoveAll(old.MayHide);
        Pair(IsMoved);
        both.Sort(static (left, right) => string.CompareOrdinal(left.New.Key, right.New.Key));
        return new OperationPairs
        {
            Both = both,
            Gone = gone,
            Added = added,
            NotCompared = [.. hidden.Distinct().Order(StringComparer.Ordinal)],
        };

        // A row with an error is missing, and would look like a removed one.
        bool IsDamaged(OperationPair pair) => old.IsDamaged(pair.Old.Anchor.Page) || @new.IsDamaged(pair.New.Anchor.Page);

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

    /// <summary>The method and route as the server sees them: the names of placeholders exist only in the documentation.</summary>
    /// <param name="key">The key of an operation.</param>
    public static string Shape(string key) => Placeholder().Replace(key, "{}");

    /// <summary>Whether both have the same title and the same tables, including at least a response table or a description.</summary>
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
