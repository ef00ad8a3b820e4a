// One column gives its values, two and more give tuples.
using CardanoBI.Client.Queries;
using CardanoBI.Client.Runtime;

namespace CardanoBI.Client;

public static partial class CardanoBIQueryExtensions
{
    /// <summary>
    /// Selects columns (<c>$select</c>), each with its documented type: the values of one column, or tuples of several.
    /// </summary>
    /// <typeparam name="TRow">What a row was.</typeparam>
    /// <typeparam name="TFields">The fields that can be named.</typeparam>
    /// <typeparam name="TOptions">The options that the list supports.</typeparam>
    /// <typeparam name="T1">A column's type.</typeparam>
    /// <param name="query">A query without a selection.</param>
    /// <param name="field1">A column.</param>
    /// <returns>The query with rows of its own.</returns>
    /// <exception cref="ArgumentException">A column is named twice.</exception>
    /// <exception cref="InvalidOperationException">The query has a selection already.</exception>
    public static ListQuery<T1, TFields, TOptions> Select<TRow, TFields, TOptions, T1>(
        this ListQuery<TRow, TFields, TOptions> query, Func<TFields, IField<T1>> field1)
        where TFields : class
        where TOptions : ICanSelect
    {
        IField<T1> f1 = Argument.NotNull(field1)(query.Fields);
        return query.Columns([f1.Name], (ref JsonReader reader, MemberNames names) =>
        {
            Cell<T1> c1 = default;
            reader.ReadStartObject();
            for (int member = -1; reader.ReadMember(names, ref member);)
            {
                switch (member)
                {
                    case 0: c1.Read(ref reader, f1); break;
                    default: reader.SkipValue(); break;
                }
            }

            return c1.Value(ref reader, f1);
        });
    }

    /// <inheritdoc cref="Select{TRow, TFields, TOptions, T1}"/>
    public static ListQuery<(T1, T2), TFields, TOptions> Select<TRow, TFields, TOptions, T1, T2>(
        this ListQuery<TRow, TFields, TOptions> query, Func<TFields, IField<T1>> field1, Func<TFields, IField<T2>> field2)
        where TFields : class
        where TOptions : ICanSelect
    {
        IField<T1> f1 = Argument.NotNull(field1)(query.Fields);
        IField<T2> f2 = Argument.NotNull(field2)(query.Fields);
        return query.Columns([f1.Name, f2.Name], (ref JsonReader reader, MemberNames names) =>
        {
            Cell<T1> c1 = default;
            Cell<T2> c2 = default;
            reader.ReadStartObject();
            for (int member = -1; reader.ReadMember(names, ref member);)
            {
                switch (member)
                {
                    case 0: c1.Read(ref reader, f1); break;
                    case 1: c2.Read(ref reader, f2); break;
                    default: reader.SkipValue(); break;
                }
            }

            return (c1.Value(ref reader, f1), c2.Value(ref reader, f2));
        });
    }

    /// <inheritdoc cref="Select{TRow, TFields, TOptions, T1}"/>
    public static ListQuery<(T1, T2, T3), TFields, TOptions> Select<TRow, TFields, TOptions, T1, T2, T3>(
        this ListQuery<TRow, TFields, TOptions> query,
        Func<TFields, IField<T1>> field1,
        Func<TFields, IField<T2>> field2,
        Func<TFields, IField<T3>> field3)
        where TFields : class
        where TOptions : ICanSelect
    {
        IField<T1> f1 = Argument.NotNull(field1)(query.Fields);
        IField<T2> f2 = Argument.NotNull(field2)(query.Fields);
        IField<T3> f3 = Argument.NotNull(field3)(query.Fields);
        return query.Columns([f1.Name, f2.Name, f3.Name], (ref JsonReader reader, MemberNames names) =>
        {
            Cell<T1> c1 = default;
            Cell<T2> c2 = default;
            Cell<T3> c3 = default;
            reader.ReadStartObject();
            for (int member = -1; reader.ReadMember(names, ref member);)
            {
                switch (member)
                {
                    case 0: c1.Read(ref reader, f1); break;
                    case 1: c2.Read(ref reader, f2); break;
                    case 2: c3.Read(ref reader, f3); break;
                    default: reader.SkipValue(); break;
                }
            }

            return (c1.Value(ref reader, f1), c2.Value(ref reader, f2), c3.Value(ref reader, f3));
        });
    }

    /// <inheritdoc cref="Select{TRow, TFields, TOptions, T1}"/>
    public static ListQuery<(T1, T2, T3, T4), TFields, TOptions> Select<TRow, TFields, TOptions, T1, T2, T3, T4>(
        this ListQuery<TRow, TFields, TOptions> query,
        Func<TFields, IField<T1>> field1,
        Func<TFields, IField<T2>> field2,
        Func<TFields, IField<T3>> field3,
        Func<TFields, IField<T4>> field4)
        where TFields : class
        where TOptions : ICanSelect
    {
        IField<T1> f1 = Argument.NotNull(field1)(query.Fields);
        IField<T2> f2 = Argument.NotNull(field2)(query.Fields);
        IField<T3> f3 = Argument.NotNull(field3)(query.Fields);
        IField<T4> f4 = Argument.NotNull(field4)(query.Fields);
        return query.Columns([f1.Name, f2.Name, f3.Name, f4.Name], (ref JsonReader reader, MemberNames names) =>
        {
            Cell<T1> c1 = default;
            Cell<T2> c2 = default;
            Cell<T3> c3 = default;
            Cell<T4> c4 = default;
            reader.ReadStartObject();
            for (int member = -1; reader.ReadMember(names, ref member);)
            {
                switch (member)
                {
                    case 0: c1.Read(ref reader, f1); break;
                    case 1: c2.Read(ref reader, f2); break;
                    case 2: c3.Read(ref reader, f3); break;
                    case 3: c4.Read(ref reader, f4); break;
                    default: reader.SkipValue(); break;
                }
            }

            return (c1.Value(ref reader, f1), c2.Value(ref reader, f2), c3.Value(ref reader, f3), c4.Value(ref reader, f4));
        });
    }

    private static ListQuery<TNew, TFields, TOptions> Columns<TRow, TFields, TOptions, TNew>(
        this ListQuery<TRow, TFields, TOptions> query, string[] names, ReadColumns<TNew> read)
        where TFields : class
    {
        for (int i = 1; i < names.Length; i++)
        {
            if (Array.IndexOf(names, names[i], 0, i) >= 0) throw new ArgumentException($"The column {names[i]} is selected twice.");
        }

        return query.Selecting(query.Parts with { Columns = names }, new ColumnSelection<TNew>(query.Whole, names, read));
    }
}
