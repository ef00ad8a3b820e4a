namespace CardanoBI.Sandbox.Data;

/// <summary>
/// Derives rows from documented ones so that no two rows are equal. Two documented rows are of the same family if the first would count up
/// to the second ({"id": 1} and {"id": 20}); a family has one base, which skips numbers that are already documented.
/// </summary>
internal sealed class RowFamilies
{
    private readonly List<Family> _families = [];

    public RowFamilies(IEnumerable<SampleValue> documented)
    {
        foreach (SampleValue row in documented)
        {
            List<SampleTrait> traits = [];
            row.Describe(traits);
            if (!_families.Any(family => family.TryJoin(traits))) _families.Add(new Family(row, traits));
        }
    }

    /// <summary>The documented row, and its variant, for a derived row; families take turns.</summary>
    public (SampleValue Base, int Variant) Derive(int index)
    {
        Family family = _families[index % _families.Count];
        return (family.Base, family.Variant(index / _families.Count));
    }

    private sealed class Family(SampleValue row, List<SampleTrait> traits)
    {
        private readonly SortedSet<int> _documented = [];

        public SampleValue Base => row;

        public int Variant(int ordinal)
        {
            int variant = ordinal + 1;
            foreach (int documented in _documented)
            {
                if (documented <= variant) variant++;
            }

            return variant;
        }

        public bool TryJoin(List<SampleTrait> other)
        {
            if (other.Count != traits.Count) return false;
            Int128? distance = null;
            for (int index = 0; index < other.Count; index++)
            {
                if (other[index].Fixed != traits[index].Fixed || other[index].Counter.HasValue != traits[index].Counter.HasValue)
                    return false;
                if (other[index].Counter - traits[index].Counter is not { } difference) continue;
                if (distance is not null && distance != difference) return false;
                distance = difference;
            }

            // A scattered text never repeats, so such rows cannot become equal.
            Int128 ahead = distance ?? 0;
            if (ahead != 0 && traits.Any(trait => trait.IsScattered)) return false;
            if (ahead > 0 && ahead <= int.MaxValue) _documented.Add((int)ahead);
            return true;
        }
    }
}
