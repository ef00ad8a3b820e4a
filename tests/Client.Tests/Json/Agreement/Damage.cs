namespace CardanoBI.Client.Tests.Json.Agreement;

/// <summary>What happens to bytes on the way.</summary>
internal static class Damage
{
    /// <summary>One to three of: a bit flipped, a byte changed, put in or left out, a run repeated.</summary>
    public static byte[] Some(byte[] document, Random random)
    {
        var bytes = new List<byte>(document);
        for (int times = random.Next(1, 4); times > 0 && bytes.Count > 1; times--)
        {
            int at = random.Next(bytes.Count);
            switch (random.Next(5))
            {
                case 0: bytes[at] ^= (byte)(1 << random.Next(8)); break;
                case 1: bytes[at] = (byte)random.Next(256); break;
                case 2: bytes.Insert(at, random.Next(2) == 0 ? (byte)random.Next(256) : bytes[random.Next(bytes.Count)]); break;
                case 3: bytes.RemoveAt(at); break;
                default: bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 20), bytes.Count - at))); break;
            }
        }

        return [.. bytes];
    }
}
