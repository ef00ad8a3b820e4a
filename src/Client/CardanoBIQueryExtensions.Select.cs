using CardanoBI.Client.Queries;
using CardanoBI.Client.Runtime;

namespace CardanoBI.Client;

// One column gives its values, two and more give tuples.
public static partial class CardanoBIQueryExtensions
{
    /// <summary>Asks for some columns only (<c>$select</c>), each with its documented type: one column's values, or tuples of several.</summary>
    /// <typeparam name="TRow">What a row was.</typeparam>
    /// <typeparam name="TFields">The fields that can be named.</typeparam>
    /// <typeparam name="TOptions">The options that the list honours.</typeparam>
    /// <typeparam name="T1">A column's type.</typeparam>
    /// <param name="query">A query without a selection.</param>
    /// <param name="field1">A column.</param>
    /// <returns>The query with rows of its own.</returns>
    /// <exception cref="ArgumentException">A column is named twice.</exception>
    /// <exception cref="InvalidOperationException">The query selects already.</exception>
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
        (IField<T1> f1, IField<T2> f2) = (Argument.NotNull(field1)(query.Fields), Argument.NotNull(field2)(query.Fields));
        return query.Columns([f1.Name, f2.Name], (ref JsonReader reader, MemberNames names) =>
        {
            Cell<T1> c1 = default; Cell<T2> c2 = default;
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
        this ListQuery<TRow, TFields, TOptions> query, Func<TFields, IField<T1>> field1, Func<TFields, IField<T2>> field2, Func<TFields, IField<T3>> field3)
        where TFields : class
        where TOptions : ICanSelect
    {
        (IField<T1> f1, IField<T2> f2, IField<T3> f3) = (Argument.NotNull(field1)(query.Fields), Argument.NotNull(field2)(query.Fields), Argument.NotNull(field3)(query.Fields));
        return query.Columns([f1.Name, f2.Name, f3.Name], (ref JsonReader reader, MemberNames names) =>
        {
            Cell<T1> c1 = default; Cell<T2> c2 = default; Cell<T3> c3 = default;
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
        this ListQuery<TRow, TFields, TOptions> query, Func<TFields, IField<T1>> field1, Func<TFields, IField<T2>> field2, Func<TFields, IField<T3>> field3, Func<TFields, IField<T4>> field4)
        where TFields : class
        where TOptions : ICanSelect
    {
        (IField<T1> f1, IField<T2> f2, IField<T3> f3, IField<T4> f4) = (Argument.NotNull(field1)(query.Fields), Argument.NotNull(field2)(query.Fields), Argument.NotNull(field3)(query.Fields), Argument.NotNull(field4)(query.Fields));
        return query.Columns([f1.Name, f2.Name, f3.Name, f4.Name], (ref JsonReader reader, MemberNames names) =>
        {
            Cell<T1> c1 = default; Cell<T2> c2 = default; Cell<T3> c3 = default; Cell<T4> c4 = default;
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

    /// <inheritdoc cref="Select{TRow, TFields, TOptions, T1}"/>
    public static ListQuery<(T1, T2, T3, T4, T5), TFields, TOptions> Select<TRow, TFields, TOptions, T1, T2, T3, T4, T5>(
        this ListQuery<TRow, TFields, TOptions> query, Func<TFields, IField<T1>> field1, Func<TFields, IField<T2>> field2, Func<TFields, IField<T3>> field3, Func<TFields, IField<T4>> field4, Func<TFields, IField<T5>> field5)
        where TFields : class
        where TOptions : ICanSelect
    {
        (IField<T1> f1, IField<T2> f2, IField<T3> f3, IField<T4> f4, IField<T5> f5) = (Argument.NotNull(field1)(query.Fields), Argument.NotNull(field2)(query.Fields), Argument.NotNull(field3)(query.Fields), Argument.NotNull(field4)(query.Fields), Argument.NotNull(field5)(query.Fields));
        return query.Columns([f1.Name, f2.Name, f3.Name, f4.Name, f5.Name], (ref JsonReader reader, MemberNames names) =>
        {
            Cell<T1> c1 = default; Cell<T2> c2 = default; Cell<T3> c3 = default; Cell<T4> c4 = default; Cell<T5> c5 = default;
            reader.ReadStartObject();
            for (int member = -1; reader.ReadMember(names, ref member);)
            {
                switch (member)
                {
                    case 0: c1.Read(ref reader, f1); break;
                    case 1: c2.Read(ref reader, f2); break;
                    case 2: c3.Read(ref reader, f3); break;
                    case 3: c4.Read(ref reader, f4); break;
                    case 4: c5.Read(ref reader, f5); break;
                    default: reader.SkipValue(); break;
                }
            }

            return (c1.Value(ref reader, f1), c2.Value(ref reader, f2), c3.Value(ref reader, f3), c4.Value(ref reader, f4), c5.Value(ref reader, f5));
        });
    }

    /// <inheritdoc cref="Select{TRow, TFields, TOptions, T1}"/>
    public static ListQuery<(T1, T2, T3, T4, T5, T6), TFields, TOptions> Select<TRow, TFields, TOptions, T1, T2, T3, T4, T5, T6>(
        this ListQuery<TRow, TFields, TOptions> query, Func<TFields, IField<T1>> field1, Func<TFields, IField<T2>> field2, Func<TFields, IField<T3>> field3, Func<TFields, IField<T4>> field4, Func<TFields, IField<T5>> field5, Func<TFields, IField<T6>> field6)
        where TFields : class
        where TOptions : ICanSelect
    {
        (IField<T1> f1, IField<T2> f2, IField<T3> f3, IField<T4> f4, IField<T5> f5, IField<T6> f6) = (Argument.NotNull(field1)(query.Fields), Argument.NotNull(field2)(query.Fields), Argument.NotNull(field3)(query.Fields), Argument.NotNull(field4)(query.Fields), Argument.NotNull(field5)(query.Fields), Argument.NotNull(field6)(query.Fields));
        return query.Columns([f1.Name, f2.Name, f3.Name, f4.Name, f5.Name, f6.Name], (ref JsonReader reader, MemberNames names) =>
        {
            Cell<T1> c1 = default; Cell<T2> c2 = default; Cell<T3> c3 = default; Cell<T4> c4 = default; Cell<T5> c5 = default; Cell<T6> c6 = default;
            reader.ReadStartObject();
            for (int member = -1; reader.ReadMember(names, ref member);)
            {
                switch (member)
                {
                    case 0: c1.Read(ref reader, f1); break;
                    case 1: c2.Read(ref reader, f2); break;
                    case 2: c3.Read(ref reader, f3); break;
                    case 3: c4.Read(ref reader, f4); break;
                    case 4: c5.Read(ref reader, f5); break;
                    case 5: c6.Read(ref reader, f6); break;
                    default: reader.SkipValue(); break;
                }
            }

            return (c1.Value(ref reader, f1), c2.Value(ref reader, f2), c3.Value(ref reader, f3), c4.Value(ref reader, f4), c5.Value(ref reader, f5), c6.Value(ref reader, f6));
        });
    }

    /// <inheritdoc cref="Select{TRow, TFields, TOptions, T1}"/>
    public static ListQuery<(T1, T2, T3, T4, T5, T6, T7), TFields, TOptions> Select<TRow, TFields, TOptions, T1, T2, T3, T4, T5, T6, T7>(
        this ListQuery<TRow, TFields, TOptions> query, Func<TFields, IField<T1>> field1, Func<TFields, IField<T2>> field2, Func<TFields, IField<T3>> field3, Func<TFields, IField<T4>> field4, Func<TFields, IField<T5>> field5, Func<TFields, IField<T6>> field6, Func<TFields, IField<T7>> field7)
        where TFields : class
        where TOptions : ICanSelect
    {
        (IField<T1> f1, IField<T2> f2, IField<T3> f3, IField<T4> f4, IField<T5> f5, IField<T6> f6, IField<T7> f7) = (Argument.NotNull(field1)(query.Fields), Argument.NotNull(field2)(query.Fields), Argument.NotNull(field3)(query.Fields), Argument.NotNull(field4)(query.Fields), Argument.NotNull(field5)(query.Fields), Argument.NotNull(field6)(query.Fields), Argument.NotNull(field7)(query.Fields));
        return query.Columns([f1.Name, f2.Name, f3.Name, f4.Name, f5.Name, f6.Name, f7.Name], (ref JsonReader reader, MemberNames names) =>
        {
            Cell<T1> c1 = default; Cell<T2> c2 = default; Cell<T3> c3 = default; Cell<T4> c4 = default; Cell<T5> c5 = default; Cell<T6> c6 = default; Cell<T7> c7 = default;
            reader.ReadStartObject();
            for (int member = -1; reader.ReadMember(names, ref member);)
            {
                switch (member)
                {
                    case 0: c1.Read(ref reader, f1); break;
                    case 1: c2.Read(ref reader, f2); break;
                    case 2: c3.Read(ref reader, f3); break;
                    case 3: c4.Read(ref reader, f4); break;
                    case 4: c5.Read(ref reader, f5); break;
                    case 5: c6.Read(ref reader, f6); break;
                    case 6: c7.Read(ref reader, f7); break;
                    default: reader.SkipValue(); break;
                }
            }

            return (c1.Value(ref reader, f1), c2.Value(ref reader, f2), c3.Value(ref reader, f3), c4.Value(ref reader, f4), c5.Value(ref reader, f5), c6.Value(ref reader, f6), c7.Value(ref reader, f7));
        });
    }

    private static ListQuery<TNew, TFields, TOptions> Columns<TRow, TFields, TOptions, TNew>(
        this ListQuery<TRow, TFields, TOptions> query, string[] names, ReadColumns<TNew> read)
        where TFields : class
    {
        for (int i = 1; i < names.Length; i++)
            if (Array.IndexOf(names, names[i], 0, i) >= 0) throw new ArgumentException($"The column {names[i]} is selected twice.");
        return query.Selecting(query.Parts with { Columns = names }, new ColumnSelection<TNew>(query.Whole, names, read));
    }
}
