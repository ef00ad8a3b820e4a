using System.Text.Json;
using CardanoBI.Sandbox.Answers;
using CardanoBI.Sandbox.Data;
using CardanoBI.Sandbox.Querying;
using Microsoft.AspNetCore.Http;

namespace CardanoBI.Sandbox.Hosting;

/// <summary>Answers one operation out of its data set, in its response kind.</summary>
internal sealed class OperationResponder
{
    private readonly Dataset _rows;
    private readonly ListPaging _paging;
    private readonly RowQuery? _query;
    private readonly ODataAddress _address;

    public OperationResponder(SandboxOperation operation, int rowsPerList, Uri publicAddress)
    {
        Operation = operation;
        Sample sample = Sample.Read(operation);
        _rows = operation.IsList
            ? Dataset.Create(sample, operation.RowCap == 1 ? Math.Min(rowsPerList, 1) : rowsPerList)
            : Dataset.Create(sample with { Rows = [.. sample.Rows.OfType<ObjectValue>()] }, 1);
        _paging = ListPaging.For(operation);
        _query = RowQuery.For(operation);
        _address = new ODataAddress(publicAddress, operation, sample.Context);
    }

    public SandboxOperation Operation { get; }

    public Answer Respond(HttpRequest request)
    {
        if (ParameterCheck.Refuse(Operation, request) is { } wrongParameter) return wrongParameter;
        if (!Operation.IsList) return RespondOne(request);
        IRows rows = _paging.Within(request, _rows);
        if (_query is not null && !_query.TryApply(request, ref rows, out Answer? wrongOption)) return wrongOption;
        return _paging.TrySelect(request, rows.Count, out RowSelection selection, out Answer? refusal)
            ? RespondList(request, rows, selection)
            : refusal;
    }

    private Answer RespondOne(HttpRequest request)
    {
        if (_rows.Count == 0) return Problem.NotFound(Operation, request);
        return Operation.Response == SandboxResponse.ODataEntity
            ? Answer.Json(StatusCodes.Status200OK, Answer.ODataJson, WriteEntity)
            : Answer.Json(StatusCodes.Status200OK, Answer.RestJson, writer => _rows.WriteRow(writer, 0));
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
            rows.WriteRow(writer, selection.IsReversed ? rows.Count - 1 - index : index);
        writer.WriteEndArray();
    }
}
