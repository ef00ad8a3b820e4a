// The nodes of a filter. Each is written once, straight into the URL.
using System.Runtime.CompilerServices;

namespace CardanoBI.Client.Queries;

/// <summary><c>epoch_no gt 480</c>.</summary>
internal sealed class Comparison(QueryExpression left, string operation, object? right) : Filter(1)
{
    internal override Binding Binding => Binding.Primary;

    internal override void Write(ref DefaultInterpolatedStringHandler text)
    {
        text.AppendLiteral(left.Text);
        text.AppendLiteral(operation);
        Literal.Write(ref text, right);
    }

    internal override bool? IsMetBy(RowValues row) => RowValues.Compare(left, left.ValueOf(row), operation, right);
}

/// <summary><c>contains(name,'NFT')</c>.</summary>
internal sealed class FunctionFilter(string function, QueryExpression subject, string argument) : Filter(1)
{
    internal override Binding Binding => Binding.Primary;

    internal override void Write(ref DefaultInterpolatedStringHandler text)
    {
        text.AppendLiteral(function);
        text.AppendLiteral("(");
        text.AppendLiteral(subject.Text);
        text.AppendLiteral(",");
        Literal.Write(ref text, argument);
        text.AppendLiteral(")");
    }

    internal override bool? IsMetBy(RowValues row) => subject.ValueOf(row) is not string text ? null : function switch
    {
        "contains" => text.Contains(argument, StringComparison.Ordinal),
        "startswith" => text.StartsWith(argument, StringComparison.Ordinal),
        _ => text.EndsWith(argument, StringComparison.Ordinal),
    };
}

/// <summary><c>epoch_no in (480,481)</c>.</summary>
internal sealed class MembershipFilter(QueryExpression left, object?[] values) : Filter(1)
{
    internal override Binding Binding => Binding.Primary;

    internal override void Write(ref DefaultInterpolatedStringHandler text)
    {
        text.AppendLiteral(left.Text);
        string before = "%20in%20(";
        foreach (object? value in values)
        {
            text.AppendLiteral(before);
            Literal.Write(ref text, value);
            before = ",";
        }

        text.AppendLiteral(")");
    }

    /// <summary>Unlike a comparison, true or false of null as well.</summary>
    internal override bool? IsMetBy(RowValues row)
    {
        object? value = left.ValueOf(row);
        return Array.Exists(values, known => known is null || value is null ? known == value : RowValues.AreEqual(value, known));
    }
}

/// <summary><c>… and …</c>, <c>… or …</c>.</summary>
internal sealed class JoinedFilter(Filter left, Binding binding, Filter right) : Filter(left.Size + right.Size)
{
    internal override Binding Binding => binding;

    internal override void Write(ref DefaultInterpolatedStringHandler text)
    {
        left.Write(ref text, binding);
        text.AppendLiteral(binding == Binding.And ? "%20and%20" : "%20or%20");
        right.Write(ref text, binding);
    }

    internal override bool? IsMetBy(RowValues row) =>
        binding == Binding.And ? left.IsMetBy(row) & right.IsMetBy(row) : left.IsMetBy(row) | right.IsMetBy(row);
}

/// <summary><c>not (…)</c>.</summary>
internal sealed class NegatedFilter(Filter filter) : Filter(filter.Size + 1)
{
    internal override Binding Binding => Binding.Primary;

    internal override void Write(ref DefaultInterpolatedStringHandler text)
    {
        text.AppendLiteral("not%20(");
        filter.Write(ref text);
        text.AppendLiteral(")");
    }

    internal override bool? IsMetBy(RowValues row) => !filter.IsMetBy(row);
}

/// <summary>A condition that the caller wrote in OData.</summary>
internal sealed class RawFilter(string filter) : Filter(1)
{
    internal override Binding Binding => Binding.Unknown;

    internal override void Write(ref DefaultInterpolatedStringHandler text) => text.AppendLiteral(Uri.EscapeDataString(filter));

    internal override bool? IsMetBy(RowValues row) => throw RowValues.Raw(nameof(CardanoBIQueryExtensions.WhereRaw));
}
