using CardanoBI.Generator.Basics;
namespace CardanoBI.Generator.Pages;

/// <summary>A route of the form <c>/api/{domain}/{resource}/…</c>, split at its slashes.</summary>
/// <param name="Template">The route as documented, <c>/api/core/accounts/{stake_address}/assets</c>.</param>
/// <param name="Domain">The segment after <c>api</c>: <c>core</c>, <c>bi</c>.</param>
/// <param name="Resource">The segment after the domain: <c>accounts</c>.</param>
/// <param name="Rest">What follows the resource.</param>
internal sealed record Route(string Template, string Domain, string Resource, EquatableArray<RouteSegment> Rest);

/// <param name="Text">A literal's text, or a parameter's name without its braces.</param>
internal sealed record RouteSegment(string Text, bool IsParameter);
