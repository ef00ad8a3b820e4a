using System.Buffers.Binary;
using System.ComponentModel;
using System.Numerics;
using System.Text;
using CardanoBI.Client.Json;

namespace CardanoBI.Client.Runtime;

/// <summary>The members of a documented object, in the documented order, as they stand on the wire.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MemberNames
{
    private readonly byte[][] _names;

    /// <summary>Each with its quotes and its colon; empty where a name is not plain, and may be written in several ways.</summary>
    private readonly byte[][] _texts;

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
        _texts = Array.ConvertAll(_names, TextOf);
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

    /// <summary>
    /// How long the name that stands first is, with its quotes and its colon, where it is the one that came next in an object before;
    /// 0 where it is not.
    /// </summary>
    /// <param name="rest">What has not been read of a response.</param>
    /// <param name="member">The place of the member in front of it, which becomes the place of this one.</param>
    internal int LengthOfNext(ReadOnlySpan<byte> rest, ref int member)
    {
        byte[][] texts = _texts;
        int expected = _followers[member + 1];
        if ((uint)expected >= (uint)texts.Length || !rest.StartsWith(texts[expected])) return 0;
        int length = texts[expected].Length;
        if (length > 0) member = expected;
        return length;
    }

    private static byte[] TextOf(byte[] name) =>
        PlainText.Length(name) == name.Length ? [(byte)'"', .. name, (byte)'"', (byte)':'] : [];

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
