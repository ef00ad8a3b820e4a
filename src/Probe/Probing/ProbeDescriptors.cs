using CardanoBI.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Gen.Probing;

/// <summary>
/// What <c>probe</c> reports after comparing pages and overlays with a server's responses. An error breaks the client, a warning makes it
/// worse than it could be, an info is worth knowing. Each has a page in docs/diagnostics.
/// </summary>
internal static class ProbeDescriptors
{
    public static readonly DiagnosticDescriptor AnswerFailed = Error(
        "CBI1101", "Documented call fails", "'{0}' is documented, but the server responded with {1} to {2}");
    public static readonly DiagnosticDescriptor StatusUndocumented = Info(
        "CBI1102", "Status is not documented", "'{0}' responded with {1}, which the page does not document");
    public static readonly DiagnosticDescriptor ResponseKindDiffers = Error(
        "CBI1103", "Response has another form", "'{0}' is read as {1}, but the server responded with {2}");
    public static readonly DiagnosticDescriptor ContextDiffers = Info(
        "CBI1104", "OData context differs", "'{0}' is read as {1}, but the server responded with {2}");
    public static readonly DiagnosticDescriptor MemberUndocumented = Warning(
        "CBI1105",
        "Member has no row",
        "The server sends '{0}' ({1}), but no row documents it; add a row to the table, since an overlay cannot add one");
    public static readonly DiagnosticDescriptor MemberNeverSent = Warning(
        "CBI1106", "Documented member is never sent", "'{0}' is documented, but was in none of {1}");
    public static readonly DiagnosticDescriptor NullUnexpected = Error(
        "CBI1107", "Null where none is expected", "'{0}' is read as never null, but was {1}");
    public static readonly DiagnosticDescriptor ValueKindDiffers = Error(
        "CBI1108", "Value has another kind", "'{0}' is read as {1}, but was {2}{3}");
    public static readonly DiagnosticDescriptor NumberTooWide = Error(
        "CBI1109", "Number does not fit its type", "'{0}' is read as {1}, which cannot hold {2}{3}");
    public static readonly DiagnosticDescriptor NumberRounded = Warning(
        "CBI1110", "Number is rounded", "'{0}' is read as a double, which rounds {1}{2}");
    public static readonly DiagnosticDescriptor TextNotInstant = Error(
        "CBI1111", "Text is not a date-time", "'{0}' is read as a date-time, but was {1}{2}");
    public static readonly DiagnosticDescriptor TextNotBase64 = Error(
        "CBI1112", "Text is not base64", "'{0}' is read as base64, but was {1}{2}");
    public static readonly DiagnosticDescriptor ZoneDiffers = Info(
        "CBI1113", "Time zone differs from the sample", "'{0}' has {1} in the sample, but {2} in {3}; the client reads both");
    public static readonly DiagnosticDescriptor PagingDiffers = Error("CBI1114", "List is paged in another way", "'{0}': {1}{2}");
    public static readonly DiagnosticDescriptor RowCapDiffers = Error(
        "CBI1115", "List is cut off elsewhere", "'{0}' is cut off at {1} rows, but {2}: {3}");
    public static readonly DiagnosticDescriptor OptionIgnored = Warning(
        "CBI1116", "Query option is not honoured", "'{0}' is said to honour {1}, but the server {2}");
    public static readonly DiagnosticDescriptor OptionHonoured = Info(
        "CBI1117", "Query option could be used", "'{0}' honours {1}, but the overlay does not say so");
    public static readonly DiagnosticDescriptor WindowUnsaid = Warning(
        "CBI1118", "List is a window", "'{0}' returns only the newest rows, as many as '{1}' says, but the overlay does not say so: {2}");
    public static readonly DiagnosticDescriptor RowsTied = Warning(
        "CBI1119",
        "Rows are not ordered completely",
        "'{0}' does not order its rows completely, so some appear twice and others not at all: {1}");
    public static readonly DiagnosticDescriptor LimitDiffers = Warning(
        "CBI1120", "Parameter's limit or default differs", "'{0}' of '{1}': {2}; correct {3}");
    public static readonly DiagnosticDescriptor ValueFails = Warning("CBI1121", "Server fails on a value", "'{0}' of '{1}': {2}");
    public static readonly DiagnosticDescriptor BodyNotJson = Error(
        "CBI1122", "Response is not JSON", "'{0}' responded with {1} and a body that is not JSON: {2}");
    public static readonly DiagnosticDescriptor ErrorUnread = Info(
        "CBI1123",
        "Error body has no known form",
        "'{0}' responded with {1} to an invalid value, with a body in which the client finds no message");
    public static readonly DiagnosticDescriptor TokenNeeded = Error(
        "CBI1124", "Token is needed", "'{0}' is said to need no token, but the server responded with {1} to a call without one");
    public static readonly DiagnosticDescriptor WayUnseen = Info(
        "CBI1125", "Server does not do what the overlay says", "'{0}' is said to have '{1}', but the server shows no sign of it: {2}");

    public static readonly DiagnosticDescriptor RowCapUnsaid = Warning(
        "CBI1126", "List's limit is not stated", "'{0}' is cut off at {1} rows, but {2}: {3}");
    public static readonly DiagnosticDescriptor ValueUnlisted = Info(
        "CBI1127", "Value is not in its set", "'{0}' was {1}, which its set of values does not have, {2}");
    public static readonly DiagnosticDescriptor MemberUnseen = Info(
        "CBI1128", "Documented member was not seen", "'{0}' is documented, but was not in {1}, which is little to go by");

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Info(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, "CardanoBI", severity, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of(id));
}
