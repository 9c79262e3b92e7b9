namespace VnGovDocs.Hostile;

/// <summary>Numbers that come again from the same seed on every machine and every runtime (SplitMix64), so that an input can be named by its number.</summary>
internal sealed class Dice
{
    private ulong _state;

    public Dice(params ReadOnlySpan<object> seeds)
    {
        _state = 14695981039346656037;
        foreach (object seed in seeds)
        {
            foreach (char letter in string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{seed}|")) _state = unchecked((_state ^ letter) * 1099511628211);
        }
    }

    /// <summary>A number from 0 to one below the limit.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>A number between two, the lower one included.</summary>
    public int Between(int lowest, int limit) => lowest + Below(limit - lowest);

    public bool OneIn(int chances) => Below(chances) == 0;

    public byte Byte() => (byte)(Next() >> 32 & 0xFF);

    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    private ulong Next()
    {
        unchecked
        {
            ulong mixed = _state += 0x9E3779B97F4A7C15;
            mixed = (mixed ^ mixed >> 30) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EB;
            return mixed ^ mixed >> 31;
        }
    }
}
