using System.Globalization;
using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Client;
using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Overlay;
using CardanoBI.Generator.Pages;
using CardanoBI.Generator.Samples;

namespace CardanoBI.Generator.Linking;

/// <summary>Makes the client's methods from documented operations.</summary>
internal sealed class MethodFactory(CSharpNames names, OverlayLookup overlay, List<Finding> findings)
{
    private const string PageNo = "page_no", PageSize = "page_size";

    /// <summary>The method; or null, and a finding says why.</summary>
    public Operation? Make(NamedOperation source, TypeReference row)
    {
        DocumentedOperation documented = source.Documented;
        ResponseKind kind = source.ResponseKind!.Value;
        bool isList = kind is ResponseKind.Array or ResponseKind.ODataCollection;
        bool hasPages = isList && Has(documented, PageNo) && Has(documented, PageSize);
        List<Parameter> parameters = documented.Parameters.Select(parameter => Make(parameter, source, hasPages)).ToList();
        if (!HaveNames(parameters, source)) return null;

        Paging paging = PagingOf(source, kind, parameters);
        if (isList && paging.Kind == PagingKind.None) ReportHalfOfPaging(source);
        overlay.FitOperation(source.Key, (word, said) => word switch
        {
            ConditionalWords.Type => said.Type != source.Facts.Type || row.ResponseName == said.Type,
            ConditionalWords.Request => source.HasRequest,
            ConditionalWords.Paging => paging.HasPages,
            _ => isList,
        });
        return new Operation(
            documented.Verb,
            documented.Route,
            source.FullName,
            source.Methods,
            HolderName: source.Domain + source.Resource + "_" + source.Methods.Stem + "Operation",
            RequestName: source.HasRequest ? source.RequestName : "",
            source.Page,
            documented.Title,
            documented.Description,
            documented.Statuses,
            parameters.ToEquatableArray(),
            kind,
            row,
            paging,
            RowCap: source.Facts.Rows,
            IsAnonymous: source.Facts.Anonymous ?? false,
            QueryableLists.Options(source, kind, row, paging),
            new ListFacts(
                isList ? parameters.FirstOrDefault(parameter => parameter.WireName == source.Facts.Window) : null,
                source.Facts.Ties ?? false))
        {
            Deprecation = source.Facts.Deprecation ?? documented.Deprecation,
        };
    }

    private Parameter Make(DocumentedParameter parameter, NamedOperation source, bool hasPages)
    {
        ParameterRole role =
            parameter.Place == ParameterPlace.Path ? ParameterRole.Path
            : parameter.IsRequired ? ParameterRole.RequiredQuery
            : hasPages && parameter.WireName == PageNo ? ParameterRole.PageNo
            : hasPages && parameter.WireName == PageSize ? ParameterRole.PageSize
            : ParameterRole.OptionalQuery;
        bool isArgument = role is ParameterRole.Path or ParameterRole.RequiredQuery;
        string name = isArgument ? names.Argument(parameter.WireName) : names.Property(parameter.WireName, source.RequestName);
        ParameterWords words = overlay.Parameter(parameter.WireName);
        ParameterClrType type = ClrType(parameter, words, role);
        overlay.FitParameter(parameter.WireName, word => word switch
        {
            ConditionalWords.Form => type == ParameterClrType.String && isArgument,
            ConditionalWords.Maximum => IsInteger(type),
            _ => type == ParameterClrType.String,
        });
        // Page numbers begin at 1, and so do counts, which have a maximum and a default; the server fails on 0.
        bool isCount = role is ParameterRole.PageNo or ParameterRole.PageSize
            || parameter.Facts is { Maximum: not null, Default: > 0 };
        return new Parameter(
            parameter.WireName,
            name,
            role,
            type,
            parameter.Description,
            isCount ? 1 : null,
            IsInteger(type) ? words.Maximum ?? parameter.Facts.Maximum : null,
            Default(parameter, type),
            type == ParameterClrType.String && isArgument ? words.Form ?? ParameterForm.Any : ParameterForm.Any)
        {
            Deprecation = parameter.Deprecation,
            Values = type == ParameterClrType.String ? Values(parameter, words, isArgument, source.RequestName) : null,
        };
    }

    /// <summary>Those of an argument stand in the client's class, where a query's method may be called what begins like one.</summary>
    private ValueSet? Values(DocumentedParameter parameter, ParameterWords words, bool isArgument, string requestName)
    {
        string owner = names.Pascal(parameter.WireName);
        if (isArgument && owner.StartsWith("Query", StringComparison.Ordinal)) owner = "Argument" + owner;
        return names.Values(words.Values ?? parameter.Values, owner, isArgument ? "" : requestName);
    }

    private static ParameterClrType ClrType(DocumentedParameter parameter, ParameterWords said, ParameterRole role) => parameter.Type switch
    {
        // The table gives no width for integers. If the description limits one, it is an int, unless the overlay knows of greater numbers;
        // otherwise nothing narrower than a long is documented.
        ParameterType.Integer => role is ParameterRole.PageNo or ParameterRole.PageSize
            || (parameter.Facts.Maximum <= int.MaxValue && !(said.Maximum > int.MaxValue))
            ? ParameterClrType.Int32
            : ParameterClrType.Int64,
        ParameterType.Number => ParameterClrType.Decimal,
        ParameterType.Boolean => ParameterClrType.Boolean,
        ParameterType.DateTime => ParameterClrType.DateTimeOffset,
        // Only a query parameter selects an order; a value in a path is sent as given.
        _ => parameter.Facts.Order is not null && role != ParameterRole.Path ? ParameterClrType.SortOrder : ParameterClrType.String,
    };

    private static bool IsInteger(ParameterClrType type) => type is ParameterClrType.Int32 or ParameterClrType.Int64;

    private static string? Default(DocumentedParameter parameter, ParameterClrType type) => parameter.Facts switch
    {
        { Order: DocumentedOrder.Ascending } when type == ParameterClrType.SortOrder => "asc",
        { Order: DocumentedOrder.Descending } when type == ParameterClrType.SortOrder => "desc",
        { Default: { } number } => number.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    private bool HaveNames(List<Parameter> parameters, NamedOperation source)
    {
        bool haveNames = true;
        foreach (Parameter parameter in parameters)
        {
            if (CSharpNames.Problem(parameter.Name) is not { } problem) continue;
            findings.Add(Finding.At(problem, source.Anchor.Parameter(parameter.WireName), parameter.WireName));
            haveNames = false;
        }

        foreach (IGrouping<string, Parameter> meeting in parameters.Where(parameter => parameter.Name.Length > 0)
            .SelectMany(DeclaredBy, (parameter, name) => (Parameter: parameter, Name: name))
            .GroupBy(declared => declared.Name, declared => declared.Parameter, StringComparer.Ordinal)
            .Where(group => group.Count() > 1))
        {
            haveNames = false;
            foreach (Parameter parameter in meeting)
            {
                findings.Add(Finding.At(
                    Descriptors.PropertyNameCollision,
                    source.Anchor.Parameter(parameter.WireName),
                    parameter.WireName,
                    meeting.First(other => other != parameter).WireName,
                    meeting.Key.Substring(meeting.Key.IndexOf(' ') + 1)));
            }
        }

        return haveNames;
    }

    /// <summary>What a parameter brings into the method's list of arguments, or into the request type.</summary>
    private static string[] DeclaredBy(Parameter parameter) =>
        parameter.IsArgument ? ["argument " + parameter.Name]
        : parameter.Values is { } values ? ["property " + parameter.Name, "property " + values.Name]
        : ["property " + parameter.Name];

    /// <summary>A list of which only one of both parameters can be used has no further pages.</summary>
    private void ReportHalfOfPaging(NamedOperation source)
    {
        foreach ((string name, string other) in new[] { (PageNo, PageSize), (PageSize, PageNo) })
        {
            if (Has(source.Documented, name)) continue;
            DocumentedParameter? half = Query(source.Documented, name) ?? Query(source.Documented, other);
            if (half is null) return;
            findings.Add(Finding.At(
                Descriptors.PagingHalf, source.Anchor.Parameter(half.WireName), source.Key, name, other));
        }
    }

    private static DocumentedParameter? Query(DocumentedOperation operation, string name) =>
        operation.Parameters.Items.FirstOrDefault(parameter => parameter.Place == ParameterPlace.Query && parameter.WireName == name);

    private static bool Has(DocumentedOperation operation, string paging) =>
        Query(operation, paging) is { Type: ParameterType.Integer, IsRequired: false };

    private static Paging PagingOf(NamedOperation source, ResponseKind kind, List<Parameter> parameters)
    {
        if (kind == ResponseKind.ODataCollection) return new Paging(PagingKind.NextLink, source.Facts.Rows);
        if (parameters.Find(parameter => parameter.Role == ParameterRole.PageSize) is { } size)
        {
            ParameterFacts documented = source.Documented.Parameters.Items.First(parameter => parameter.WireName == PageSize).Facts;
            int? usual = Size(documented.Default), most = Size(size.Maximum);
            // A page that is as long as the server's pages may be must not look like a short one, which ends a list.
            return new Paging(source.Facts.Paging ?? PagingKind.PageNumber, usual > most ? most : usual, most);
        }

        bool readsOn = kind == ResponseKind.Array && source.Facts.Honours(QueryOptions.Skip);
        return readsOn ? new Paging(PagingKind.Skip, source.Facts.Rows) : new Paging(PagingKind.None);
    }

    /// <summary>A number of rows; null if nothing names one that can be requested.</summary>
    private static int? Size(long? known) => known > 0 ? (int)Math.Min(known.Value, int.MaxValue) : null;
}
