namespace CardanoBI.Generator.Diagnostics;

/// <summary>
/// The name of a place in a page, which stays valid when lines move: the operation's index on the page, and an element of the operation.
/// </summary>
/// <param name="Element">Built by this type's factories; empty for the route.</param>
/// <param name="Part">Tells places with the same <paramref name="Element"/> apart: there are thousands, and each text is kept once.</param>
internal sealed record Anchor(string Page, int Operation, string Element = "", int Part = 0) : IPlace
{
    /// <summary>A place in no page.</summary>
    public static readonly Anchor Nowhere = new("", -1);

    /// <summary>A route of another page's operation.</summary>
    public static Anchor Listed(string page, string key) => new(page, -1, "listed/" + key);

    /// <summary>The parameter table's header.</summary>
    public Anchor Parameters() => At("parameters");

    public Anchor Parameter(string name) => At("parameter/" + name);

    public Anchor ParameterType(string name) => At("parameter/" + name + "/type");

    /// <summary>What a parameter's limits and defaults are read from.</summary>
    public Anchor ParameterDescription(string name) => At("parameter/" + name + "/description");

    /// <summary>The tab of a status code in the Response Codes section.</summary>
    public Anchor Status(string code) => At("status/" + code);

    public Anchor Schema(string schema) => At("schema/" + schema);

    public Anchor PropertyName(string schema, string property) => At("schema/" + schema + "/" + property);

    public Anchor PropertyType(string schema, string property) => At("schema/" + schema + "/" + property + "/type");

    /// <summary>The sample's member at <paramref name="path"/>.</summary>
    public Anchor Sample(string path) => At("sample/" + path);

    private Anchor At(string element) => new(Page, Operation, element);
}
