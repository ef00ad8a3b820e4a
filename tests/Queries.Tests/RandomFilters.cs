using Acme.Things.Queries;
using CardanoBI.Client;
using CardanoBI.Client.Queries;
using CsCheck;

namespace Acme.Things.Tests;

/// <summary>A filter, and what it says of a row.</summary>
internal sealed record Condition(Filter Filter, Func<Thing, bool?> Holds);

/// <summary>Filters of every kind, nested, over the fields of <see cref="Thing"/>.</summary>
internal static class RandomFilters
{
    private static readonly ThingFields Fields = new();
    private static readonly Gen<string> Comparison = Gen.OneOf("==", "!=", "<", "<=", ">", ">=");

    private static readonly Gen<Condition> Leaf = Gen.OneOf(
        Number(Fields.Count, RandomRows.Int, t => t.Count), Number(Fields.Big, RandomRows.Long, t => t.Big), Total(),
        Number(Fields.Amount, RandomRows.Decimal, t => t.Amount), Number(Fields.Rate, RandomRows.Double, t => t.Rate),
        NullableNumber(Fields.Rank, RandomRows.Int, t => t.Rank), NullableNumber(Fields.Far, RandomRows.Long, t => t.Far),
        NullableNumber(Fields.Fee, RandomRows.Decimal, t => t.Fee), NullableNumber(Fields.Share, RandomRows.Double, t => t.Share),
        Time(), NullableTime(), Flags(), Bytes(),
        Text(Fields.Name, t => t.Name),
        Text(Fields.Note, t => t.Note),
        Text(Fields.Name.ToUpper(), t => t.Name.ToUpperInvariant()),
        Text(Fields.Note.Trim(), t => t.Note?.Trim()));

    public static Gen<Condition> Any { get; } = Nested(4);

    private static Gen<Condition> Nested(int depth)
    {
        if (depth == 0) return Leaf;
        Gen<Condition> inner = Nested(depth - 1);
        Gen<Condition> both = Gen.Select(inner, inner)
            .Select(pair => new Condition(pair.Item1.Filter & pair.Item2.Filter, t => Truth.And(pair.Item1.Holds(t), pair.Item2.Holds(t))));
        Gen<Condition> either = Gen.Select(inner, inner)
            .Select(pair => new Condition(pair.Item1.Filter | pair.Item2.Filter, t => Truth.Or(pair.Item1.Holds(t), pair.Item2.Holds(t))));
        Gen<Condition> not = inner.Select(one => new Condition(!one.Filter, t => !one.Holds(t)));
        return Gen.OneOf(Leaf, both, either, not);
    }

    private static Filter Compare<T>(NumberExpression<T> field, string operation, T value) => operation switch
    {
        "==" => field == value,
        "!=" => field != value,
        "<" => field < value,
        "<=" => field <= value,
        ">" => field > value,
        _ => field >= value,
    };

    private static Filter Compare<T>(TimeField<T> field, string operation, T value) => operation switch
    {
        "==" => field == value,
        "!=" => field != value,
        "<" => field < value,
        "<=" => field <= value,
        ">" => field > value,
        _ => field >= value,
    };

    private static Gen<Condition> Number<T>(NumberField<T> field, Gen<T> values, Func<Thing, T> of)
        where T : struct, IComparable<T> =>
        Gen.OneOf(
            Gen.Select(Comparison, values).Select(
                drawn => new Condition(Compare(field, drawn.Item1, drawn.Item2), t => Truth.Compare<T>(of(t), drawn.Item1, drawn.Item2))),
            values.Array[1, 4].Select(among => new Condition(field.In(among), t => among.Contains(of(t)))));

    private static Gen<Condition> Total() => Gen.OneOf(
        Gen.Select(Comparison, RandomRows.ULong).Select(drawn => new Condition(
            Compare(Fields.Total, drawn.Item1, drawn.Item2),
            t => Truth.Compare<decimal>(FilterCase.Signed(t.Total), drawn.Item1, drawn.Item2))),
        RandomRows.ULong.Array[1, 4].Select(among => new Condition(
            Fields.Total.In(among), t => among.Any(value => value == FilterCase.Signed(t.Total)))));

    private static Gen<Condition> NullableNumber<T>(NumberField<T?> field, Gen<T> values, Func<Thing, T?> of)
        where T : struct, IComparable<T> =>
        Gen.OneOf(
            Gen.Select(Comparison, values).Select(
                drawn => new Condition(Compare(field, drawn.Item1, drawn.Item2), t => Truth.Compare(of(t), drawn.Item1, drawn.Item2))),
            Gen.OneOf("==", "!=")
                .Select(operation => new Condition(Compare(field, operation, null), t => Truth.Compare(of(t), operation, null))),
            values.OrNull().Array[1, 4].Select(among => Among(field.In(among), of, among)));

    /// <summary>
    /// The server's <c>in</c> is true or false; where the client writes <c>eq</c> joined by <c>or</c>, a null makes it null.
    /// </summary>
    private static Condition Among<T>(Filter filter, Func<Thing, T?> of, T?[] among)
        where T : struct, IComparable<T> =>
        filter.ToString().Contains(" in (", StringComparison.Ordinal)
            ? new Condition(filter, t => among.Contains(of(t)))
            : new Condition(filter, t => among.Select(value => Truth.Compare(of(t), "==", value)).Aggregate(Truth.Or));

    private static Gen<Condition> Time() => Gen.OneOf(
        Gen.Select(Comparison, RandomRows.Time).Select(drawn => new Condition(
            Compare(Fields.Made, drawn.Item1, drawn.Item2), t => Truth.Compare<DateTimeOffset>(t.Made, drawn.Item1, drawn.Item2))),
        RandomRows.Time.Array[1, 3].Select(among => new Condition(Fields.Made.In(among), t => among.Contains(t.Made))),
        Gen.Select(Comparison, Gen.Int[0, 59]).Select(drawn => new Condition(
            Compare(Fields.Made.Minute(), drawn.Item1, drawn.Item2), t => Truth.Compare<int>(t.Made.Minute, drawn.Item1, drawn.Item2))));

    private static Gen<Condition> NullableTime() => Gen.OneOf(
        Gen.Select(Comparison, RandomRows.Time).Select(
            drawn => new Condition(Compare(Fields.Seen, drawn.Item1, drawn.Item2), t => Truth.Compare(t.Seen, drawn.Item1, drawn.Item2))),
        Gen.Select(Comparison, Gen.Int[2015, 2030]).Select(drawn => new Condition(
            Compare(Fields.Seen.Year(), drawn.Item1, drawn.Item2), t => Truth.Compare(t.Seen?.Year, drawn.Item1, drawn.Item2))),
        Gen.Const(new Condition(Fields.Seen == null, t => t.Seen is null)));

    private static Gen<Condition> Flags() => Gen.OneOf(
        Gen.Bool.Select(value => new Condition(Fields.IsOpen == value, t => t.IsOpen == value)),
        Gen.Bool.OrNull().Select(value => new Condition(Fields.IsKnown == value, t => Truth.Compare(t.IsKnown, "==", value))),
        Gen.Bool.OrNull().Select(value => new Condition(Fields.IsKnown != value, t => Truth.Compare(t.IsKnown, "!=", value))));

    private static Gen<Condition> Bytes() => Gen.OneOf(
        RandomRows.Bytes.Select(value => new Condition(Fields.Hash == value, t => t.Hash.SequenceEqual(value))),
        RandomRows.Bytes.Select(value => new Condition(Fields.Key != value, t => t.Key is null || !t.Key.SequenceEqual(value))),
        Gen.Const(new Condition(Fields.Key == null, t => t.Key is null)));

    private static Gen<Condition> Text(TextExpression field, Func<Thing, string?> of) => Gen.OneOf(
        RandomRows.Text.Select(value => new Condition(field == value, t => of(t) == value)),
        RandomRows.Text.Select(value => new Condition(field != value, t => of(t) != value)),
        RandomRows.Text.Array[1, 4].Select(among => new Condition(field.In(among), t => among.Contains(of(t)))),
        RandomRows.Text.Select(part => new Condition(field.Contains(part), t => of(t)?.Contains(part, StringComparison.Ordinal))),
        RandomRows.Text.Select(start => new Condition(field.StartsWith(start), t => of(t)?.StartsWith(start, StringComparison.Ordinal))),
        RandomRows.Text.Select(end => new Condition(field.EndsWith(end), t => of(t)?.EndsWith(end, StringComparison.Ordinal))),
        Gen.Select(Comparison, Gen.Int[0, 8]).Select(drawn =>
            new Condition(Compare(field.Length(), drawn.Item1, drawn.Item2), t => Truth.Compare(of(t)?.Length, drawn.Item1, drawn.Item2))));
}
