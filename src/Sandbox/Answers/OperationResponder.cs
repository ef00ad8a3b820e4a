using System.Text.Json;
using CardanoBI.Sandbox.Data;
using CardanoBI.Sandbox.Querying;
using Microsoft.AspNetCore.Http;

namespace CardanoBI.Sandbox.Answers;

/// <summary>Answers one operation out of its data set, in its response kind.</summary>
internal sealed class OperationResponder
{
    private readonly Dataset _rows;
    private readonly ListPaging _paging;
    private readonly ODataAddress _address;

    public OperationResponder(SandboxOperation operation, SandboxOptions options)
    {
        Operation = operation;
        Sample sample = Sample.Read(operation);
        _rows = operation.IsList
            ? Dataset.Create(sample, operation.RowCap == 1 ? Math.Min(options.RowsPerList, 1) : options.RowsPerList)
            : Dataset.Create(sample with { Rows = [.. sample.Rows.OfType<ObjectValue>()] }, 1);
        _paging = ListPaging.For(operation);
        _address = new ODataAddress(options.PublicAddress, operation, sample.Context);
    }

    public SandboxOperation Operation { get; }

    public Answer Respond(HttpRequest request)
    {
        if (ParameterCheck.Refuse(Operation, request) is { } wrongParameter)
            return wrongParameter;
        if (!Operation.IsList)
            return RespondOne(request);
        return _paging.TrySelect(request, _rows.Count, out RowSelection selection, out Answer? refusal) ? RespondList(request, selection) : refusal;
    }

    private Answer RespondOne(HttpRequest request)
    {
        if (_rows.Count == 0)
            return Problem.NotFound(Operation, request);
        return Operation.Response == SandboxResponse.ODataEntity
            ? Answer.Json(StatusCodes.Status200OK, Answer.ODataJson, WriteEntity)
            : Answer.Json(StatusCodes.Status200OK, Answer.RestJson, writer => _rows.WriteRow(writer, 0));
    }

    private Answer RespondList(HttpRequest request, RowSelection selection)
        => Operation.Response == SandboxResponse.ODataCollection
            ? Answer.Json(StatusCodes.Status200OK, Answer.ODataJson, writer => WriteEnvelope(writer, request, selection))
            : Answer.Json(StatusCodes.Status200OK, Answer.RestJson, writer => WriteRows(writer, selection));

    private void WriteEntity(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("@odata.context", _address.EntityContext);
        _rows.WriteFirstMembers(writer);
        writer.WriteEndObject();
    }

    private void WriteEnvelope(Utf8JsonWriter writer, HttpRequest request, RowSelection selection)
    {
        writer.WriteStartObject();
        writer.WriteString("@odata.context", _address.Context);
        if (selection.TotalCount is { } total)
            writer.WriteNumber("@odata.count", total);
        writer.WritePropertyName("value");
        WriteRows(writer, selection);
        if (selection.NextQuery is { } next)
            writer.WriteString("@odata.nextLink", _address.LinkTo(request.Path, next));
        writer.WriteEndObject();
    }

    private void WriteRows(Utf8JsonWriter writer, RowSelection selection)
    {
        writer.WriteStartArray();
        for (int index = selection.Start; index < selection.Start + selection.Count; index++)
            _rows.WriteRow(writer, selection.IsReversed ? _rows.Count - 1 - index : index);
        writer.WriteEndArray();
    }
}
