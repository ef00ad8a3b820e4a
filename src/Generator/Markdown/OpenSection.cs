using CardanoBI.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CardanoBI.Generator.Markdown;

/// <summary>The section that is being read: its endpoint, its open tab, and what was left over so far.</summary>
internal sealed class OpenSection(MarkdownSource source, DiagnosticBag diagnostics)
{
    private const string Success = "200";

    private readonly List<Leftover> _leftovers = [];
    private PageText? _heading;
    private int _tablesBefore;

    public IReadOnlyList<Leftover> Leftovers => _leftovers;

    public TabReader Tabs { get; } = new(source, diagnostics);

    public Endpoint? Endpoint { get; private set; }

    /// <summary>Whether what follows belongs to something that was refused as a whole.</summary>
    public bool IsRefused { get; private set; }

    public Section Kind { get; private set; }

    public int Level { get; private set; }

    /// <summary>Whether the section contains anything that may be meant as its table.</summary>
    public bool HasContent { get; set; }

    /// <summary>Whether what follows is about another language, or about another response than the one that is read.</summary>
    public bool IsAside =>
        IsRefused || Kind == Section.Samples || Tabs.IsLanguage || (IsOfResponses && Tabs.Status is { Value: not Success });

    /// <summary>Whether a tab of the answer that is read is still open.</summary>
    public bool IsInSuccess => Endpoint is not null && Tabs is { IsInStatus: true, Status.Value: Success };

    public bool IsOfResponses => Kind is Section.ResponseCodes or Section.ResponseSchemas;

    /// <summary>Whether the section must hold tables, so that any other form in their place is meant as one.</summary>
    public bool IsOfTables => Endpoint is not null && Kind is Section.Parameters or Section.ResponseSchemas;

    private int TablesOfParameters => (Endpoint?.ParameterTables.Count ?? 0) + (Endpoint?.StrayParameterRows.Count ?? 0);

    /// <summary>Begins an endpoint; the section above still belongs to the previous one.</summary>
    public void StartEndpoint(Endpoint endpoint)
    {
        Finish();
        Endpoint = endpoint;
        IsRefused = false;
        Start(Section.Introduction, endpoint.Level);
    }

    public void Start(Section section, int level, PageText? heading = null)
    {
        Finish();
        Kind = section;
        Level = level;
        _heading = heading;
        HasContent = false;
        _tablesBefore = TablesOfParameters;
        Tabs.Leave();
        if (Endpoint is not null) Endpoint.HasSections |= section is Section.Parameters || IsOfResponses;
    }

    /// <summary>Ends a section; only now is it known whether anything in it was read.</summary>
    public void Finish()
    {
        if (Kind == Section.Parameters && Endpoint is not null && HasContent && TablesOfParameters == _tablesBefore)
            Endpoint.ParametersWithoutTable ??= _heading;
        HasContent = false;
    }

    /// <summary>Reports everything that follows, up to the next endpoint's heading, with one message.</summary>
    public void Refuse(LeftoverKind kind, TextSpan place)
    {
        Leave(kind, place, isCertain: true);
        Endpoint = null;
        IsRefused = true;
    }

    public void Leave(LeftoverKind kind, TextSpan span, bool isCertain = false) =>
        _leftovers.Add(new Leftover(kind, span) { IsCertain = isCertain });

    /// <summary>Records something that is where nothing is read but has the form of what is read elsewhere.</summary>
    public void LeaveAside(LeftoverKind kind, TextSpan span, Table? table = null) =>
        _leftovers.Add(new Leftover(kind, span, table) { IsAside = true });

    /// <summary>Records a table; it is judged together with its endpoint, whose parameters it may hold.</summary>
    public void LeaveTable(Table table)
    {
        var left = new Leftover(LeftoverKind.Table, table.HeaderSpan, table);
        if (Endpoint is null) _leftovers.Add(left);
        else Endpoint.UnreadTables.Add(left with { IsCertain = IsOfResponses });
    }

    /// <summary>Records something in place of the section's table; it is reported once.</summary>
    public void LeaveOtherForm(TextSpan span)
    {
        Leave(LeftoverKind.OtherForm, span);
        Endpoint!.HasUnreadParameters |= Kind == Section.Parameters;
        _tablesBefore = -1;
    }

    /// <summary>The tab being read, made on first use; null outside any status.</summary>
    public StatusTab? CurrentTab() =>
        Endpoint is null ? null : Tabs.Current(Kind == Section.ResponseSchemas ? Endpoint.Schemas : Endpoint.Responses);
}
