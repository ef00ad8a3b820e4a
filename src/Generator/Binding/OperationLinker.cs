using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Model;

namespace CardanoBI.Generator.Binding;

/// <summary>Makes the client's methods out of documented operations.</summary>
internal sealed class OperationLinker(TypeLinker types, Naming naming, List<LinkDiagnostic> diagnostics)
{
    private const string PageNo = "page_no", PageSize = "page_size";

    /// <summary>The method, or null and a diagnostic says why there is none.</summary>
    public Operation? Link(LinkedOperation source)
    {
        DocumentedOperation documented = source.Documented;
        ResponseKind kind = source.ResponseKind!.Value;
        bool isList = kind is ResponseKind.Array or ResponseKind.ODataCollection;
        bool hasPages = isList && documented.Parameters.Any(parameter => IsPaging(parameter, PageNo)) && documented.Parameters.Any(parameter => IsPaging(parameter, PageSize));
        List<Parameter> parameters = documented.Parameters.Select(parameter => Link(parameter, source, hasPages)).ToList();
        if (!HaveNames(parameters, source)) return null;

        TypeReference row = types.Row(source);
        Paging paging = PagingOf(source, kind, documented, hasPages);
        return new Operation(
            documented.Verb,
            documented.Route,
            source.FullName,
            source.Stem,
            source.Domain + source.Client + "_" + source.Stem + "Operation",
            source.HasRequest ? source.RequestName : "",
            source.Page,
            documented.Title,
            documented.Description,
            documented.Statuses,
            parameters.ToEquatableArray(),
            kind,
            row,
            paging,
            source.Facts.Rows,
            source.Facts.Anonymous ?? false,
            QueryBinder.Options(source, kind, row, paging));
    }

    private Parameter Link(DocumentedParameter parameter, LinkedOperation source, bool hasPages)
    {
        ParameterRole role = parameter.Place == ParameterPlace.Path ? ParameterRole.Path
            : parameter.IsRequired ? ParameterRole.RequiredQuery
            : hasPages && parameter.WireName == PageNo ? ParameterRole.PageNo
            : hasPages && parameter.WireName == PageSize ? ParameterRole.PageSize
            : ParameterRole.OptionalQuery;
        bool isArgument = role is ParameterRole.Path or ParameterRole.RequiredQuery;
        string name = isArgument ? naming.Argument(parameter.WireName) : naming.Property(parameter.WireName, source.RequestName);
        return new Parameter(parameter.WireName, name, role, ClrType(parameter, role), parameter.Description, parameter.Facts);
    }

    private static ParameterClrType ClrType(DocumentedParameter parameter, ParameterRole role) => parameter.Type switch
    {
        // The table gives integers no width. Where the prose bounds one it is an int, else nothing narrower than a long is documented.
        ParameterType.Integer => role is ParameterRole.PageNo or ParameterRole.PageSize || parameter.Facts.Maximum <= int.MaxValue ? ParameterClrType.Int32 : ParameterClrType.Int64,
        ParameterType.Number => ParameterClrType.Decimal,
        ParameterType.Boolean => ParameterClrType.Boolean,
        // Only a query option orders; what stands in a path is sent as it is given.
        _ => parameter.Facts.SortOrder.Length > 0 && role != ParameterRole.Path ? ParameterClrType.SortOrder : ParameterClrType.String,
    };

    private bool HaveNames(List<Parameter> parameters, LinkedOperation source)
    {
        bool haveNames = true;
        foreach (Parameter parameter in parameters)
        {
            if (Naming.Problem(parameter.Name) is not { } problem) continue;
            diagnostics.Add(LinkDiagnostic.At(problem, source.Anchor.Parameter(parameter.WireName), parameter.WireName));
            haveNames = false;
        }

        foreach (IGrouping<string, Parameter> meeting in parameters.Where(parameter => parameter.Name.Length > 0).GroupBy(parameter => (parameter.IsArgument ? "argument " : "property ") + parameter.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            haveNames = false;
            foreach (Parameter parameter in meeting)
            {
                diagnostics.Add(LinkDiagnostic.At(
                    Descriptors.PropertyNameCollision, source.Anchor.Parameter(parameter.WireName), parameter.WireName, meeting.First(other => other != parameter).WireName, parameter.Name));
            }
        }

        return haveNames;
    }

    private static bool IsPaging(DocumentedParameter parameter, string name) =>
        parameter.WireName == name && parameter.Place == ParameterPlace.Query && parameter.Type == ParameterType.Integer && !parameter.IsRequired;

    private static Paging PagingOf(LinkedOperation source, ResponseKind kind, DocumentedOperation documented, bool hasPages)
    {
        int cap = source.Facts.Rows ?? 0;
        if (kind == ResponseKind.ODataCollection) return new Paging(PagingKind.NextLink, cap, 0);
        if (hasPages)
        {
            ParameterFacts size = documented.Parameters.First(parameter => parameter.WireName == PageSize).Facts;
            return new Paging(PagingKind.PageNumber, (int)(size.Default ?? 0), (int)Math.Min(size.Maximum ?? 0, int.MaxValue));
        }

        return kind == ResponseKind.Array && source.Facts.Honours("skip") ? new Paging(PagingKind.Skip, cap, 0) : new Paging(PagingKind.None, 0, 0);
    }
}
