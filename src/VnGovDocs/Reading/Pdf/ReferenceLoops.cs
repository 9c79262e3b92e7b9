namespace VnGovDocs.Reading.Pdf;

/// <summary>
/// Finds objects that lead back to themselves by ways that PdfPig follows until the stack ends, which no process survives: an object that is
/// nothing but a reference, the kids of a name tree, the parts of a stitched function. They are looked for in the bytes before it opens the
/// file; what is packed into object streams is not seen.
/// </summary>
internal static class ReferenceLoops
{
    /// <summary>Longer chains of bare references are no file's; they end the stack as well.</summary>
    private const int LongestChain = 32;

    public static bool Exist(ReadOnlySpan<byte> bytes)
    {
        var bare = new Dictionary<int, List<int>>();
        var all = new Dictionary<int, List<int>>();
        List<(int Position, int Number)> objects = Objects(bytes, bare, all);
        foreach (byte[] key in (byte[][])["/Kids"u8.ToArray(), "/Functions"u8.ToArray()]) AddEntries(bytes, key, objects, all);
        return HasCircle(all) || bare.Keys.Any(start => IsLong(bare, start));
    }

    private static bool IsLong(Dictionary<int, List<int>> references, int start)
    {
        int steps = 0;
        for (int current = start; references.TryGetValue(current, out List<int>? next); current = next[0])
        {
            if (++steps > LongestChain) return true;
        }
        return false;
    }

    /// <summary>Where objects begin, in order; objects that are a reference, or an array of references, are followed at once.</summary>
    private static List<(int Position, int Number)> Objects(ReadOnlySpan<byte> bytes, Dictionary<int, List<int>> bare, Dictionary<int, List<int>> all)
    {
        var objects = new List<(int, int)>();
        for (int at = 0; bytes[at..].IndexOf("obj"u8) is >= 0 and int found;)
        {
            int keyword = at + found;
            at = keyword + 3;
            if (NumberBefore(bytes, keyword) is not { } number) continue;
            objects.Add((keyword, number));
            List<int> targets = ReadReferences(bytes, at, out bool isArray);
            if (targets.Count == 0) continue;
            Add(all, number, targets);
            if (!isArray) bare[number] = targets;
        }
        return objects;
    }

    /// <summary>The references behind a key, for the object that the key stands in.</summary>
    private static void AddEntries(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> key, List<(int Position, int Number)> objects, Dictionary<int, List<int>> all)
    {
        int current = 0;
        for (int at = 0; bytes[at..].IndexOf(key) is >= 0 and int found;)
        {
            at += found + key.Length;
            while (current + 1 < objects.Count && objects[current + 1].Position < at) current++;
            if (objects.Count > 0 && objects[current].Position < at) Add(all, objects[current].Number, ReadReferences(bytes, at, out _));
        }
    }

    private static void Add(Dictionary<int, List<int>> references, int number, List<int> targets)
    {
        if (references.TryGetValue(number, out List<int>? known)) known.AddRange(targets);
        else references.Add(number, targets);
    }

    /// <summary>Walks from every object, with a stack of its own; an object that is met on its own way is a circle.</summary>
    private static bool HasCircle(Dictionary<int, List<int>> references)
    {
        var done = new HashSet<int>();
        var onWay = new HashSet<int>();
        var way = new Stack<(int Number, int Next)>();
        foreach (int start in references.Keys)
        {
            if (!done.Contains(start)) way.Push((start, 0));
            while (way.TryPop(out (int Number, int Next) step))
            {
                onWay.Add(step.Number);
                if (!references.TryGetValue(step.Number, out List<int>? targets) || step.Next == targets.Count)
                {
                    onWay.Remove(step.Number);
                    done.Add(step.Number);
                    continue;
                }
                way.Push((step.Number, step.Next + 1));
                int target = targets[step.Next];
                if (onWay.Contains(target)) return true;
                if (!done.Contains(target)) way.Push((target, 0));
            }
        }
        return false;
    }

    /// <summary>"m g R", or "[m g R m g R …]"; empty when something else stands there.</summary>
    private static List<int> ReadReferences(ReadOnlySpan<byte> bytes, int position, out bool isArray)
    {
        var targets = new List<int>();
        SkipSpace(bytes, ref position);
        isArray = position < bytes.Length && bytes[position] == (byte)'[';
        if (isArray) position++;
        while (ReadNumber(bytes, ref position) is { } target && ReadNumber(bytes, ref position) is not null)
        {
            SkipSpace(bytes, ref position);
            if (position >= bytes.Length || bytes[position] != (byte)'R') break;
            position++;
            targets.Add(target);
            if (!isArray) break;
        }
        return targets;
    }

    private static void SkipSpace(ReadOnlySpan<byte> bytes, ref int position)
    {
        while (position < bytes.Length && (IsSpace(bytes[position]) || bytes[position] == (byte)'%'))
        {
            // A comment goes to the end of its line.
            if (bytes[position] == (byte)'%') while (position < bytes.Length && bytes[position] is not ((byte)'\r' or (byte)'\n')) position++;
            else position++;
        }
    }

    private static int? ReadNumber(ReadOnlySpan<byte> bytes, ref int position)
    {
        SkipSpace(bytes, ref position);
        int start = position;
        long value = 0;
        while (position < bytes.Length && bytes[position] is >= (byte)'0' and <= (byte)'9' && value < int.MaxValue) value = value * 10 + bytes[position++] - '0';
        return position > start && value <= int.MaxValue ? (int)value : null;
    }

    /// <summary>The object number before "g obj".</summary>
    private static int? NumberBefore(ReadOnlySpan<byte> bytes, int keyword)
    {
        int position = keyword - 1;
        while (position >= 0 && IsSpace(bytes[position])) position--;
        while (position >= 0 && bytes[position] is >= (byte)'0' and <= (byte)'9') position--;
        while (position >= 0 && IsSpace(bytes[position])) position--;
        int end = position;
        while (position >= 0 && bytes[position] is >= (byte)'0' and <= (byte)'9') position--;
        if (position == end) return null;
        position++;
        return ReadNumber(bytes, ref position);
    }

    private static bool IsSpace(byte value) => value is (byte)' ' or (byte)'\r' or (byte)'\n' or (byte)'\t' or 0 or 12;
}
