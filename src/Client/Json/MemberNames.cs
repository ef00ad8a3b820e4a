using System.ComponentModel;
using System.Text;

namespace CardanoBI.Client.Runtime;

/// <summary>The members of a documented object, in the documented order, as they stand on the wire.</summary>
/// <param name="names">The members' names.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MemberNames(params string[] names)
{
    private readonly byte[][] _names = Array.ConvertAll(names, Encoding.UTF8.GetBytes);

    internal int Count => _names.Length;

    /// <summary>The place of a name; the number of names where it is none of them.</summary>
    /// <param name="name">The name as it stands in the answer, without escapes.</param>
    /// <param name="expected">The place that is tried first.</param>
    internal int IndexOf(ReadOnlySpan<byte> name, int expected)
    {
        byte[][] names = _names;
        if ((uint)expected < (uint)names.Length && name.SequenceEqual(names[expected])) return expected;
        for (int i = 0; i < names.Length; i++)
            if (name.SequenceEqual(names[i])) return i;
        return names.Length;
    }
}
