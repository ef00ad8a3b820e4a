using Microsoft.CodeAnalysis;

namespace CardanoBI.Generator.Diagnostics;

/// <summary>
/// Everything the generator can report; each has a page in docs/diagnostics. The thousands digit is the subject: 1 pages, 2 parameters, 3
/// response tables, 4 samples, 5 conflicts between operations, 6 overlay, 7 build, 8 callers of the last release, 9 the generator itself.
/// </summary>
internal static class Descriptors
{
    private const string Category = "CardanoBI";

    public static readonly DiagnosticDescriptor EndpointWithoutRoute = Error(
        "CBI1001",
        "Endpoint without a route",
        "Endpoint '{0}' has no route; add a paragraph like `GET /api/core/…` above its first section");
    public static readonly DiagnosticDescriptor RouteInvalid = Error("CBI1002", "Route cannot be used", "Route '{0}' cannot be used: {1}");
    public static readonly DiagnosticDescriptor VerbUnsupported = Error(
        "CBI1003",
        "HTTP method is not supported",
        "HTTP method '{0}' is not supported; only GET is, because the documentation does not say how a request body is sent");
    public static readonly DiagnosticDescriptor RouteAmbiguous = Error(
        "CBI1004", "Endpoint with several routes", "Endpoint '{0}' documents a second route; give each route its own heading");
    public static readonly DiagnosticDescriptor FrontMatterUnreadable = Warning(
        "CBI1005", "Front matter is not valid YAML", "The front matter is not valid YAML: {0}");
    public static readonly DiagnosticDescriptor PageUnreadable = Error("CBI1006", "Page cannot be read", "The file cannot be read: {0}");
    public static readonly DiagnosticDescriptor RowIncomplete = Error(
        "CBI1007", "Table row lacks a cell", "The row has no value in column '{0}'");
    public static readonly DiagnosticDescriptor RowTooLong = Warning(
        "CBI1008", "Table row has a cell too many", "The cell lies beyond the table's last column; write a '|' inside a cell as '\\|'");
    public static readonly DiagnosticDescriptor TableTooLong = Error(
        "CBI1009", "Table is too long", "The table has more than {0} rows; no type or method can have that many members");
    public static readonly DiagnosticDescriptor MergeConflict = Error(
        "CBI1010", "Merge conflict in a page", "A merge conflict was left unresolved here, so it is unclear which side is meant");
    public static readonly DiagnosticDescriptor FenceOpen = Error(
        "CBI1011", "Code fence is not closed", "The code fence that begins here is not closed before the page continues");
    public static readonly DiagnosticDescriptor CommentOpen = Error(
        "CBI1012", "Comment is not closed", "The comment that begins here does not end where it should, so it hides what follows");
    public static readonly DiagnosticDescriptor FrontMatterOpen = Error(
        "CBI1013", "Front matter is not closed", "Front matter needs a '---' line before it and another after it");
    public static readonly DiagnosticDescriptor RouteUnread = Error(
        "CBI1014",
        "Route outside an endpoint",
        "'{0}' belongs to no endpoint; write a route as a code span on a line of its own, below its endpoint's heading");
    public static readonly DiagnosticDescriptor HeadingUnread = Error(
        "CBI1015", "Heading belongs to no endpoint", "'{0}' is neither an endpoint's heading nor a section of an endpoint");
    public static readonly DiagnosticDescriptor SectionUnknown = Error(
        "CBI1016", "Section heading is not known", "'{0}' is not a known section heading; did you mean '{1}'?");
    public static readonly DiagnosticDescriptor TableUnread = Error(
        "CBI1017",
        "Table that is not read",
        "This looks like parameters or properties, but no section reads it; write it as a Markdown table in its endpoint's section");
    public static readonly DiagnosticDescriptor StatusUnread = Error(
        "CBI1018",
        "Response outside a status tab",
        "This belongs to a response, but it is not in a status tab of a Response Codes or Response Schemas section");
    public static readonly DiagnosticDescriptor ColumnUnknown = Error(
        "CBI1019", "Column is not known", "'{0}' is not a known column; did you mean '{1}'?");
    public static readonly DiagnosticDescriptor ColumnTwice = Error(
        "CBI1021", "Column occurs twice", "Column '{0}' means the same as column '{1}', but their cells differ");
    public static readonly DiagnosticDescriptor NameUnclear = Error(
        "CBI1020", "Name is unclear", "It is unclear which name '{0}' stands for; write the name alone");

    public static readonly DiagnosticDescriptor PlaceholderWithoutRow = Warning(
        "CBI2001",
        "Route parameter is not in the table",
        "Route parameter '{0}' has no row in the parameter table; it is assumed to be a string");
    public static readonly DiagnosticDescriptor PathParameterNotInRoute = Warning(
        "CBI2002", "Path parameter is not in the route", "Path parameter '{0}' does not occur in the route '{1}'; it is left out");
    public static readonly DiagnosticDescriptor ParameterTypeUnknown = Error(
        "CBI2003", "Parameter type is not known", "Parameter type '{0}' is not known; use string, integer, number or boolean");
    public static readonly DiagnosticDescriptor ParameterPlaceUnsupported = Error(
        "CBI2004", "Parameter place is not supported", "A parameter in '{0}' is not supported; use path or query");
    public static readonly DiagnosticDescriptor RequiredUnclear = Error(
        "CBI2005", "Required is neither true nor false", "Required is '{0}'; it must be true or false");
    public static readonly DiagnosticDescriptor ParameterDuplicate = Error(
        "CBI2006", "Parameter documented twice", "Parameter '{0}' is documented twice");
    public static readonly DiagnosticDescriptor ParameterTableInvalid = Error(
        "CBI2007", "Parameter table lacks a column", "The parameter table has no column '{0}'");
    public static readonly DiagnosticDescriptor ParameterTableDuplicate = Error(
        "CBI2008", "Second parameter table", "Endpoint '{0}' has a second parameter table");
    public static readonly DiagnosticDescriptor PathParameterNotRequired = Warning(
        "CBI2009",
        "Path parameter that is not required",
        "Path parameter '{0}' is documented as not required, but the route cannot do without it; it is treated as required");
    public static readonly DiagnosticDescriptor ParameterRowsStray = Error(
        "CBI2010", "Parameter rows outside a table", "The Parameters section of endpoint '{0}' has rows here that are not part of a table");
    public static readonly DiagnosticDescriptor ParameterTableMissing = Error(
        "CBI2011", "Parameters section without a table", "The Parameters section of endpoint '{0}' has no table that can be read");
    public static readonly DiagnosticDescriptor LimitsContradict = Warning(
        "CBI2012", "Limits contradict each other", "{0} of '{1}' contradict each other");
    public static readonly DiagnosticDescriptor RequiredContradicts = Warning(
        "CBI2013",
        "Name and Required contradict each other",
        "'{0}' contradicts the column 'Required', which says '{1}' and takes precedence");
    public static readonly DiagnosticDescriptor PagingHalf = Warning(
        "CBI2014",
        "Parameters do not page",
        "'{0}' is not read page by page: '{1}' has to be an optional integer in the query, beside '{2}'");

    public static readonly DiagnosticDescriptor SchemaMissing = Error(
        "CBI3001", "Response table is missing", "Endpoint '{0}' has no response table for status 200 and no sample to take its place");
    public static readonly DiagnosticDescriptor SchemaFromSample = Warning(
        "CBI3002",
        "Response type taken from the sample",
        "Endpoint '{0}' has no response table for status 200; its type is taken from the sample");
    public static readonly DiagnosticDescriptor PropertyTypeUnknown = Error(
        "CBI3003", "Property type is not known", "Type '{0}' is neither a known type nor one that a table in this tab describes");
    public static readonly DiagnosticDescriptor PropertyDuplicate = Error(
        "CBI3004", "Property documented twice", "Property '{0}' is documented twice");
    public static readonly DiagnosticDescriptor SchemaDuplicate = Error(
        "CBI3005", "Second response table", "Endpoint '{0}' has a second response table for status 200{1}");
    public static readonly DiagnosticDescriptor SchemaTableInvalid = Error(
        "CBI3006", "Response table lacks a column", "The response table has no column '{0}'");
    public static readonly DiagnosticDescriptor NamedSchemaUnused = Warning(
        "CBI3007", "Table of a type that is not used", "No property has the type '{0}' that this table describes");
    public static readonly DiagnosticDescriptor ElementUnknown = Warning(
        "CBI3008",
        "Type is not documented",
        "Nothing documents what '{0}' holds, so it is a JsonElement; give its type in the overlay with 'type', or 'items' for a list");
    public static readonly DiagnosticDescriptor SchemaRowsStray = Error(
        "CBI3009", "Response rows outside a table", "The response schema of endpoint '{0}' has rows here that are not part of a table");
    public static readonly DiagnosticDescriptor StatusContradicts = Error(
        "CBI3010", "Status contradicts its tab", "Status {0} is documented in the tab of status {1}");

    public static readonly DiagnosticDescriptor SampleNotJson = Warning(
        "CBI4001", "Sample is not valid JSON", "The sample is not valid JSON: {0}");
    public static readonly DiagnosticDescriptor SampleMemberNotInTable = Warning(
        "CBI4002",
        "Sample shows an undocumented member",
        "The sample shows '{0}', which has no row in the response table; it is not emitted");
    public static readonly DiagnosticDescriptor PropertyNotInSample = Warning(
        "CBI4003",
        "Sample lacks a documented property",
        "The sample does not show '{0}', which the response table documents; it may be null in the client unless the overlay names it");
    public static readonly DiagnosticDescriptor SampleValueDoesNotFit = Warning(
        "CBI4004", "Sample value does not fit its type", "The sample's value does not fit '{0}', which is {1}");
    public static readonly DiagnosticDescriptor ResponseKindUnknown = Error(
        "CBI4005",
        "Object or list is unclear",
        "No sample shows whether '{0}' returns one object or a list; state it in the overlay, for example 'response: array'");

    public static readonly DiagnosticDescriptor OperationDuplicate = Error(
        "CBI5001", "Route documented twice", "'{0}' is documented twice, here and in {1}; neither is emitted");
    public static readonly DiagnosticDescriptor MethodNameCollision = Error(
        "CBI5002",
        "Two routes need the same method name",
        "'{0}' and '{1}' would both become {2}; neither is emitted until the overlay renames one of them with 'method'");
    public static readonly DiagnosticDescriptor TypeNameCollision = Error(
        "CBI5003",
        "Two types need the same name",
        "'{0}' needs a type named {1}, but that name is taken; it is not emitted until the overlay gives its type another name");
    public static readonly DiagnosticDescriptor SharedSchemasDiffer = Error(
        "CBI5004", "Operations share a type, but not its schema", "Type {0} is shared with '{1}', whose schema differs: {2}");
    public static readonly DiagnosticDescriptor EqualSchemasUnshared = Info(
        "CBI5005", "Equal schemas that could share a type", "'{0}' has the same schema as '{1}'; the overlay can make them share a type");
    public static readonly DiagnosticDescriptor PropertyTypedDifferently = Info(
        "CBI5006", "One property name, two types", "'{0}' is {1} here and {2} in '{3}'");
    public static readonly DiagnosticDescriptor PropertyNameCollision = Error(
        "CBI5007",
        "Two properties need the same name",
        "'{0}' and '{1}' would both become {2}; neither is emitted until one of them has another name");
    public static readonly DiagnosticDescriptor NameImpossible = Error("CBI5008", "No valid C# name", "No C# name can be made from '{0}'");
    public static readonly DiagnosticDescriptor NameTooLong = Error(
        "CBI5009", "Name is too long", "The C# name for '{0}' would be longer than 200 bytes; the overlay can give a shorter one");

    public static readonly DiagnosticDescriptor OverlayNotYaml = Error(
        "CBI6001", "Overlay cannot be read", "The overlay cannot be read: {0}");
    public static readonly DiagnosticDescriptor OverlayKeyUnknown = Error(
        "CBI6002", "Overlay key is not known", "'{0}' is not a known key here; known keys are {1}");
    public static readonly DiagnosticDescriptor OverlayValueInvalid = Error(
        "CBI6003", "Overlay value cannot be used", "'{0}' is not a valid value for {1}; expected {2}");
    public static readonly DiagnosticDescriptor OverlayEntryUnmatched = Warning(
        "CBI6004", "Overlay entry matches nothing", "{0} '{1}' matches nothing in the pages");
    public static readonly DiagnosticDescriptor OverlayWordUnfit = Warning(
        "CBI6005", "Overlay setting has no effect", "'{0}' has no effect: {1}");

    public static readonly DiagnosticDescriptor NamespaceInvalid = Error(
        "CBI7001",
        "Root namespace cannot be used",
        "'{0}' is not a valid C# namespace; set CardanoBIRootNamespace to one, such as Acme.Chain");
    public static readonly DiagnosticDescriptor VisibilityInvalid = Error(
        "CBI7002", "Visibility is neither public nor internal", "CardanoBIVisibility is '{0}'; it must be public or internal");
    public static readonly DiagnosticDescriptor NamespaceTaken = Error(
        "CBI7005",
        "Root namespace already contains a client",
        "A library that the project references already has '{0}.CardanoBIClient'; set CardanoBIRootNamespace to another namespace");

    public static readonly DiagnosticDescriptor MemberGone = Error(
        "CBI8001", "Member of the last release was removed", "'{0}', which callers of the last release can use, has been removed{1}");
    public static readonly DiagnosticDescriptor MemberChanged = Error(
        "CBI8002",
        "Member of the last release has changed",
        "'{0}', which callers of the last release can use, was '{1}' and is now '{2}'");
    public static readonly DiagnosticDescriptor SurfaceLineUnreadable = Error(
        "CBI8003",
        "Listing of the last release cannot be read",
        "'{0}' is not a valid line of a listing; each line is a name, ' -> ', and what the name stands for");

    public static readonly DiagnosticDescriptor GeneratorFailed = Error(
        "CBI9001", "The generator failed", "The generator failed because of a bug in it; please report it: {0}");

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Info(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, Category, severity, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of(id));
}
