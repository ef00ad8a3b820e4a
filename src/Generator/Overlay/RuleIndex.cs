using System.Collections.Concurrent;
using CardanoBI.Generator.Diagnostics;

namespace CardanoBI.Generator.Overlay;

/// <summary>
/// The rules for a name: patterns before exact names, both in the order of the file. Exact names are found by lookup. The index is
/// immutable, so one serves all pages.
/// </summary>
internal sealed class RuleIndex<T>
{
    private readonly List<PatternRule> _patterns = [];
    private readonly ILookup<string, T> _exact;
    private readonly ConcurrentDictionary<string, T[]> _known = new(StringComparer.Ordinal);
    private readonly Func<string, T[]> _find;
    private readonly Dictionary<OverlayPlace, int> _positions = [];
    private readonly Func<T, Selector> _selector;

    public RuleIndex(IEnumerable<T> rules, Func<T, Selector> selector)
    {
        _find = name => Find(name).ToArray();
        _selector = selector;
        List<T> all = rules.ToList();
        foreach (T rule in all) _positions[selector(rule).Place] = _positions.Count;
        _exact = all.Where(rule => !selector(rule).IsPattern).ToLookup(rule => selector(rule).Pattern, StringComparer.Ordinal);
        foreach (T rule in all.Where(rule => selector(rule).IsPattern))
            _patterns.Add(new PatternRule(new Glob(selector(rule).Pattern), rule));
    }

    public bool IsEmpty => _patterns.Count == 0 && _exact.Count == 0;

    /// <summary>The result of the patterns is kept for each name, because the same names are looked up after every edit.</summary>
    public IEnumerable<T> Matching(string name) => _patterns.Count == 0 ? _exact[name] : _known.GetOrAdd(name, _find);

    /// <summary>The rules for any of several names, each once and in the same order, whatever the order of the names.</summary>
    public IEnumerable<T> MatchingAny(IReadOnlyCollection<string> names) => names.Count == 1
        ? Matching(names.First())
        : names.SelectMany(Matching)
            .Distinct()
            .OrderBy(rule => !_selector(rule).IsPattern)
            .ThenBy(rule => _positions[_selector(rule).Place]);

    private IEnumerable<T> Find(string name)
    {
        foreach ((Glob glob, T rule) in _patterns)
            if (glob.IsMatch(name)) yield return rule;
        foreach (T rule in _exact[name]) yield return rule;
    }

    private sealed record PatternRule(Glob Glob, T Rule);
}
