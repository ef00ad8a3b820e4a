using CardanoBI.Generator.Model;
using CardanoBI.Generator.Overlay;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Generator.Binding;

/// <summary>A documented operation on its way into the client: where it came from, what the overlay says of it, and its names.</summary>
internal sealed class LinkedOperation(string page, DocumentedOperation documented, OperationFacts facts, Naming naming)
{
    private string? _key, _fullName, _domainClass, _clientClass, _requestName;
    private SchemaSignature? _signature;
    private DiagnosticDescriptor? _nameProblem;
    private bool _areNamesChecked;

    public string Page { get; } = page;

    public DocumentedOperation Documented { get; } = documented;

    public OperationFacts Facts { get; } = facts;

    public Anchor Anchor { get; } = new(page, documented.Index);

    public string Key => _key ??= Documented.Key;

    /// <summary>The property of the root class that leads to the operation.</summary>
    public string Domain { get; } = naming.Property(documented.Route.Domain, "CardanoBIClient");

    /// <summary>The property of the domain's class that leads to the operation.</summary>
    public string Client { get; } = naming.Property(documented.Route.Resource, naming.Property(documented.Route.Domain, "CardanoBIClient") + "Client");

    public string Stem { get; } = facts.Method ?? naming.Stem(documented.Route);

    /// <summary>The emitted classes that lead to the operation: the domain's, and the resource's own.</summary>
    public string DomainClass => _domainClass ??= Domain + "Client";

    public string ClientClass => _clientClass ??= Domain + Client + "Client";

    public string MethodName { get; } = "Get" + (facts.Method ?? naming.Stem(documented.Route)) + "Async";

    /// <summary>The catalogue's name: <c>Core.Accounts.GetAssetsByStakeAddressAsync</c>.</summary>
    public string FullName => _fullName ??= Domain + "." + Client + "." + MethodName;

    /// <summary>The whole route as a name; nothing but the route and the overlay's words goes into it.</summary>
    public string RouteName { get; } = naming.Pascal(documented.Route.Domain) + naming.Pascal(documented.Route.Resource) + naming.Stem(documented.Route);

    public string TypeName => Facts.Type ?? RouteName;

    /// <summary>Whether there are optional parameters, which make a request type.</summary>
    public bool HasRequest { get; } = documented.Parameters.Any(parameter => parameter.Place == ParameterPlace.Query && !parameter.IsRequired);

    public string RequestName => _requestName ??= Facts.Request ?? RouteName + "Request";

    public SchemaSignature Signature => _signature ??= SchemaComparison.SignatureOf(Documented);

    /// <summary>Why one of the names cannot stand in C#; null where all can.</summary>
    public DiagnosticDescriptor? NameProblem
    {
        get
        {
            if (_areNamesChecked) return _nameProblem;
            _nameProblem = new[] { Domain, Client, DomainClass, ClientClass, MethodName, RequestName }.Select(Naming.Problem).FirstOrDefault(problem => problem is not null);
            _areNamesChecked = true;
            return _nameProblem;
        }
    }

    /// <summary>What the operation makes if it shares no type; null where nobody knows how the server answers.</summary>
    public LinkedGroup? Own { get; set; }

    /// <summary>How the server really answers: the overlay's word, else the sample's; null where neither tells.</summary>
    public ResponseKind? ResponseKind => Facts.Response ?? Documented.Sample?.Kind;
}
