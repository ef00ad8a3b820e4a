using System.Text.Json;
using CardanoBI.Sandbox.Answers;
using CardanoBI.Sandbox.Data;
using CardanoBI.Sandbox.Querying;
using Microsoft.AspNetCore.Http;

namespace CardanoBI.Sandbox.Hosting;

/// <summary>Responds to requests for an operation from its data set, in the operation's kind of response.</summary>
internal sealed class OperationResponder
{
    private readonly Dataset _rows;
    private readonly IReadOnlyCollection<string>? _knownKeys;
    private readonly ListPaging _paging;
    private readonly RowQuery? _query;
    private readonly SkipPaging? _skipping;
    private readonly ODataAddress _address;

    public OperationResponder(SandboxOperation operation, RowSettings settings, Uri publicAddress)
    {
        Operation = operation;
        Sample sample = Sample.Read(operation);
        _rows = operation.IsList ? Dataset.List(sample, operation, settings) : Dataset.One(sample);
        _knownKeys = settings.KnownKeys;
        _paging = ListPaging.For(operation, _rows);
        _query = RowQuery.For(operation);
        _skipping = SkipPaging.For(operation);
        _address = new ODataAddress(publicAddress, operation, sample.Context);
    }

    public SandboxOperation Operation { get; }

    public Answer Respond(HttpRequest request)
    {
        if (ParameterCheck.Refuse(Operation, request) is { } wrongParameter) return wrongParameter;
        IRows all = KnowsKeys(request) ? _rows : new RowView(_rows, 0, static index => index);
        if (!Operation.IsList) return RespondOne(request, all);
        if (!_paging.TryRead(request, all, out IRows rows, out Answer? wrongPage)) return wrongPage;
        if (Operation.Ways.PageKeys.Count > 0) rows = QueriedRows.Of(rows).OrderBy(Operation.Ways.PageKeys);
        if (_query is not null && !_query.TryApply(request, ref rows, out Answer? wrongOption)) return wrongOption;
        if (_skipping is null) return RespondList(request, rows, new RowSelection(0, rows.Count));
        return _skipping.TrySelect(request, rows.Count, out RowSelection selection, out Answer? refusal)
            ? RespondList(request, rows, selection)
            : refusal;
    }

    private bool KnowsKeys(HttpRequest request) =>
        _knownKeys is null
            || Operation.Parameters.All(parameter =>
                parameter is not { Place: SandboxParameterPlace.Path, Type: SandboxParameterType.String }
                    || (ParameterCheck.Sent(parameter, request) is { } key && _knownKeys.Contains(key)));

    private Answer RespondOne(HttpRequest request, IRows rows)
    {
        if (rows.Count == 0) return Problem.NotFound(Operation, request);
        return Operation.Response == SandboxResponse.ODataEntity
            ? Answer.Json(StatusCodes.Status200OK, Answer.ODataJson, WriteEntity)
            : Answer.Json(StatusCodes.Status200OK, Answer.RestJson, writer => rows.WriteRow(writer, 0));
    }

    private Answer RespondList(HttpRequest request, IRows rows, RowSelection selection) =>
        Operation.Response == SandboxResponse.ODataCollection
            ? Answer.Json(StatusCodes.Status200OK, Answer.ODataJson, writer => WriteEnvelope(writer, request, rows, selection))
            : Answer.Json(StatusCodes.Status200OK, Answer.RestJson, writer => WriteRows(writer, rows, selection));

    private void WriteEntity(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("@odata.context", _address.EntityContext);
        _rows.WriteFirstMembers(writer);
        writer.WriteEndObject();
    }

    private void WriteEnvelope(Utf8JsonWriter writer, HttpRequest request, IRows rows, RowSelection selection)
    {
        writer.WriteStartObject();
        writer.WriteString("@odata.context", _address.Context);
        if (selection.TotalCount is { } total) writer.WriteNumber("@odata.count", total);
        writer.WritePropertyName("value");
        WriteRows(writer, rows, selection);
        if (selection.NextQuery is { } next) writer.WriteString("@odata.nextLink", _address.LinkTo(request.Path, next));
        writer.WriteEndObject();
    }

    private static void WriteRows(Utf8JsonWriter writer, IRows rows, RowSelection selection)
    {
        writer.WriteStartArray();
        for (int index = selection.Start; index < selection.Start + selection.Count; index++)
            rows.WriteRow(writer, index);
        writer.WriteEndArray();
    }
}
