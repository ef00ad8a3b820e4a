using System.Buffers.Binary;
using System.ComponentModel;
using System.Numerics;
using System.Text;

namespace CardanoBI.Client.Runtime;

/// <summary>The members of a documented object, in the documented order, as they stand on the wire.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MemberNames
{
    private readonly byte[][] _names;

    /// <summary>One a name: comparing these finds the one name that is worth comparing.</summary>
    private readonly ulong[] _keys;

    /// <summary>
    /// Which member came behind which in an object read before; at first the documented order. Servers keep to an order, whichever it is.
    /// Threads may write it at once: a guess is all it is.
    /// </summary>
    private readonly int[] _followers;

    public MemberNames(params string[] names)
    {
        _names = Array.ConvertAll(names, Encoding.UTF8.GetBytes);
        _keys = Array.ConvertAll(_names, name => Key(name));
        _followers = new int[names.Length + 2];
        for (int i = 0; i < _followers.Length; i++)
            _followers[i] = i;
    }

    internal int Count => _names.Length;

    /// <summary>The place of a name; the number of names where it is none of them.</summary>
    /// <param name="name">The name as it stands in the answer, without escapes.</param>
    /// <param name="before">The place of the member in front of it; -1 for the first one.</param>
    internal int IndexOf(ReadOnlySpan<byte> name, int before)
    {
        byte[][] names = _names;
        ref int follower = ref _followers[before + 1];
        int expected = follower;
        if ((uint)expected < (uint)names.Length && name.SequenceEqual(names[expected])) return expected;

        ulong key = Key(name);
        ReadOnlySpan<ulong> keys = _keys;
        for (int start = 0; start < keys.Length;)
        {
            int found = keys[start..].IndexOf(key);
            if (found < 0) break;
            found += start;
            if (name.SequenceEqual(names[found])) return follower = found;
            start = found + 1;
        }

        return names.Length;
    }

    private static ulong Key(ReadOnlySpan<byte> name)
    {
        if (name.Length >= 8)
            return Mix(BinaryPrimitives.ReadUInt64LittleEndian(name), BinaryPrimitives.ReadUInt64LittleEndian(name[^8..]), name.Length);
        if (name.Length >= 4)
            return Mix(BinaryPrimitives.ReadUInt32LittleEndian(name), BinaryPrimitives.ReadUInt32LittleEndian(name[^4..]), name.Length);
        ulong key = (ulong)name.Length;
        foreach (byte character in name)
            key = (key << 8) | character;
        return key;
    }

    private static ulong Mix(ulong first, ulong last, int length) => first ^ BitOperations.RotateLeft(last, 21) ^ (ulong)length;
}
