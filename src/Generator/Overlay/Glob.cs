namespace CardanoBI.Generator.Overlay;

/// <summary>
/// A pattern in which <c>*</c> stands for any characters, or none. Each part takes the first match and never another, so that no pattern
/// causes backtracking.
/// </summary>
internal sealed class Glob(string pattern)
{
    private readonly string[] _parts = pattern.Split('*');

    public bool IsMatch(string name)
    {
        string first = _parts[0], last = _parts[_parts.Length - 1];
        if (_parts.Length == 1) return name == pattern;
        if (name.Length < first.Length + last.Length
            || !name.StartsWith(first, StringComparison.Ordinal)
            || !name.EndsWith(last, StringComparison.Ordinal))
        {
            return false;
        }

        int at = first.Length, end = name.Length - last.Length;
        for (int i = 1; i < _parts.Length - 1; i++)
        {
            int found = name.IndexOf(_parts[i], at, end - at, StringComparison.Ordinal);
            if (found < 0) return false;
            at = found + _parts[i].Length;
        }

        return true;
    }
}
