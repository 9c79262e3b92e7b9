using AngleSharp.Html;

namespace VnGovDocs.Reading.Html;

/// <summary>Walks a piece of text and the stretch of the file it was written as side by side: entities, line ends and dropped zero bytes differ.</summary>
internal static class SourceAlignment
{
    private const int LongestName = 40, LongestOpenName = 6;

    /// <summary>Adds runs for the characters <paramref name="kept"/> of <paramref name="data"/>, which go to <paramref name="origin"/> of a text.</summary>
    public static void Align(string source, int start, int end, string data, (int From, int To) kept, int origin, List<TextRun> runs)
    {
        int at = start, position = 0, linear = 0;
        while (position < data.Length && position < kept.To)
        {
            (int taken, int made) = Step(source, at, end, data, position);
            if (taken == 1 && made == 1)
            {
                linear++;
            }
            else
            {
                Add(position - linear, linear, at - linear, linear, true);
                linear = 0;
                Add(position, made, at, taken, false);
            }
            at += taken;
            position += made;
        }
        Add(position - linear, linear, at - linear, linear, true);

        void Add(int from, int length, int place, int sourceLength, bool isLinear)
        {
            int first = Math.Max(from, kept.From), last = Math.Min(from + length, kept.To);
            if (first >= last) return;
            int skipped = isLinear ? first - from : 0;
            runs.Add(new TextRun(origin + first - kept.From, last - first, place + skipped, isLinear ? last - first : sourceLength, isLinear));
        }
    }

    /// <summary>Where in the file a character of a piece of text begins.</summary>
    public static int PlaceOf(string source, int start, int end, string data, int character)
    {
        int at = start, position = 0;
        while (position < character && at < end)
        {
            (int taken, int made) = Step(source, at, end, data, position);
            at += taken;
            position += made;
        }
        return Math.Min(at, end);
    }

    /// <summary>How many characters of the file make how many of the text. Where the two part for good, the rest is one step.</summary>
    private static (int Taken, int Made) Step(string source, int at, int end, string data, int position)
    {
        if (at >= end) return (0, data.Length - position);
        char written = source[at], read = data[position];
        if (written == '&' && Entity(source, at, end, data, position) is { Taken: > 0 } entity) return entity;
        if (written == read) return (1, 1);
        if (written == '\r' && read == '\n') return (at + 1 < end && source[at + 1] == '\n' ? 2 : 1, 1);
        if (written == '\0') return (1, read == '\uFFFD' ? 1 : 0);
        if (TextTokens.IsMark(written)) return (1, 1);
        return (end - at, data.Length - position);
    }

    /// <summary>Names end with a semicolon; some short ones also without, and then the longest that is a name counts, whatever letters follow.</summary>
    private static (int Taken, int Made) Entity(string source, int at, int end, string data, int position)
    {
        int stop = at + 1;
        if (stop < end && source[stop] == '#')
        {
            if (NumericReference.At(source, at, end) is not { } number) return default;
            int semicolon = number.End < end && source[number.End] == ';' ? 1 : 0;
            return (number.End + semicolon - at, char.IsHighSurrogate(data[position]) && position + 1 < data.Length ? 2 : 1);
        }
        // The parser drops a semicolon right behind an ampersand.
        if (stop < end && source[stop] == ';' && (position + 1 == data.Length || data[position + 1] != ';')) return (2, 1);
        while (stop < end && stop - at <= LongestName && char.IsAsciiLetterOrDigit(source[stop])) stop++;
        stop = stop < end && source[stop] == ';' ? stop + 1 : Math.Min(stop, at + 1 + LongestOpenName);
        for (; stop > at + 1; stop--)
        {
            if (HtmlEntityProvider.Resolver.GetSymbol(source[(at + 1)..stop]) is { } symbol)
                return string.CompareOrdinal(data, position, symbol, 0, symbol.Length) == 0 ? (stop - at, symbol.Length) : default;
        }
        return default;
    }
}
