using System.Diagnostics.CodeAnalysis;

namespace VnGovDocs.Text;

/// <summary>
/// Words → values, looked up by span without making a string. (Frozen collections can do this from .NET 9 on only; .NET 8 is supported too.)
/// Filled once, then read by any number of threads.
/// </summary>
internal sealed class WordTable<TValue>
{
    private readonly (string Word, TValue Value)[][] _buckets;

    public WordTable(IEnumerable<KeyValuePair<string, TValue>> entries)
    {
        var list = entries.ToList();
        _buckets = new (string, TValue)[Math.Max(4, list.Count * 2)][];
        foreach (var group in list.GroupBy(entry => Bucket(entry.Key)))
            _buckets[group.Key] = [.. group.Select(entry => (entry.Key, entry.Value))];
    }

    public bool TryGet(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out TValue value)
    {
        foreach ((string key, TValue found) in _buckets[Bucket(word)] ?? [])
        {
            if (!word.SequenceEqual(key)) continue;
            value = found;
            return true;
        }
        value = default;
        return false;
    }

    public bool Contains(ReadOnlySpan<char> word) => TryGet(word, out _);

    private int Bucket(ReadOnlySpan<char> word) => (int)(unchecked((uint)string.GetHashCode(word)) % (uint)_buckets.Length);
}

/// <summary>Makes <see cref="WordTable{TValue}"/> of plain word lists.</summary>
internal static class WordTable
{
    public static WordTable<bool> Of(IEnumerable<string> words) => new(words.Distinct().Select(word => KeyValuePair.Create(word, true)));
}
