namespace CardanoBI.Generator.Overlay;

/// <summary>The rules that speak of a name: patterns before exact names, each in the file's order. Exact names are looked up, and every question is answered once.</summary>
internal sealed class RuleIndex<T>
{
    private readonly List<(Glob Glob, T Rule)> _patterns = [];
    private readonly ILookup<string, T> _exact;
    private readonly Dictionary<string, IReadOnlyList<T>> _answers = new(StringComparer.Ordinal);
    private readonly Func<T, Selector> _selector;
    private readonly HashSet<OverlayPlace> _used;

    /// <param name="used">Gets the place of every rule that ever answered.</param>
    public RuleIndex(IEnumerable<T> rules, Func<T, Selector> selector, HashSet<OverlayPlace> used)
    {
        List<T> all = rules.ToList();
        _selector = selector;
        _used = used;
        _exact = all.Where(rule => !IsPattern(rule)).ToLookup(rule => selector(rule).Pattern, StringComparer.Ordinal);
        foreach (T rule in all.Where(IsPattern)) _patterns.Add((new Glob(selector(rule).Pattern), rule));
    }

    public IReadOnlyList<T> Matching(string name)
    {
        if (_answers.TryGetValue(name, out IReadOnlyList<T>? known)) return known;
        List<T> matches = _patterns.Where(pattern => pattern.Glob.IsMatch(name)).Select(pattern => pattern.Rule).Concat(_exact[name]).ToList();
        foreach (T match in matches) _used.Add(_selector(match).Place);
        _answers.Add(name, matches);
        return matches;
    }

    private bool IsPattern(T rule) => _selector(rule).Pattern.IndexOf('*') >= 0;
}
