namespace VnGovDocs.Reading.Pdf;

/// <summary>
/// Finds objects that are nothing but a reference to another such object, and in the end to themselves. PdfPig follows them until the
/// stack ends, which no process survives (measured with 581 bytes); so they are looked for in the bytes before it opens the file.
/// </summary>
internal static class ReferenceLoops
{
    /// <summary>Longer chains are no file's; they end the stack as well.</summary>
    private const int LongestChain = 32;

    public static bool Exist(ReadOnlySpan<byte> bytes)
    {
        Dictionary<int, int> references = Collect(bytes);
        foreach (int start in references.Keys)
        {
            int current = start, steps = 0;
            while (references.TryGetValue(current, out int next))
            {
                if (++steps > LongestChain || next == start) return true;
                current = next;
            }
        }
        return false;
    }

    /// <summary>For every "n g obj m g R" its n and m.</summary>
    private static Dictionary<int, int> Collect(ReadOnlySpan<byte> bytes)
    {
        var references = new Dictionary<int, int>();
        for (int at = 0; ;)
        {
            int found = bytes[at..].IndexOf("obj"u8);
            if (found < 0) return references;
            int keyword = at + found;
            at = keyword + 3;
            int position = at;
            if (ReadNumber(bytes, ref position) is not { } target || ReadNumber(bytes, ref position) is null) continue;
            SkipSpace(bytes, ref position);
            if (position >= bytes.Length || bytes[position] != (byte)'R') continue;
            if (NumberBefore(bytes, keyword) is { } number) references[number] = target;
        }
    }

    private static void SkipSpace(ReadOnlySpan<byte> bytes, ref int position)
    {
        while (position < bytes.Length && IsSpace(bytes[position])) position++;
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
