using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Recognition.References;

/// <summary>The word that names a document's type before its number or name: "Nghị định số", "Luật", "văn bản".</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Symbol">The type's symbol; null for "văn bản", which is no type.</param>
/// <param name="Name">The type's name in normal case; null likewise.</param>
internal sealed record TypeWord(int Start, int End, string? Symbol, string? Name)
{
    private const int MostWords = 5;

    private static readonly string[] Abbreviations = ["NĐ", "NQ", "TT", "QĐ", "CT", "KL"];

    private static readonly PhraseMatcher NumberLabel = new("số"), RangeLabel = new("từ");
    private static readonly PhraseMatcher AnyDocument = new("văn bản");

    /// <summary>The type word right before a position, with "số", a colon or "từ" between; null when none stands there.</summary>
    public static TypeWord? Before(string text, int from, int position)
    {
        int end = BehindLabel(text, from, position);
        int start = end;
        for (int words = 0; words < MostWords && start > from; words++)
        {
            start = WordStart(text, from, start);
            if (At(text, start) is { } found && found.End == end) return WithLongerName(text, from, found, words);
        }
        return null;
    }

    /// <summary>The type word at a position.</summary>
    public static TypeWord? At(string text, int position)
    {
        if (AbbreviationAt(text, position) is { } abbreviation) return abbreviation;
        if (DocumentTypes.MatchAt(text, position, out int end) is { } type) return new TypeWord(position, end, type.Symbols.FirstOrDefault(), type.Name);
        return AnyDocument.MatchesAt(text, position, out end) ? new TypeWord(position, end, null, null) : null;
    }

    /// <summary>"NĐ 30", "NQ 68": the symbols that people write for the words.</summary>
    private static TypeWord? AbbreviationAt(string text, int position)
    {
        int end = position;
        while (end < text.Length && end - position < 3 && char.IsUpper(text[end])) end++;
        if (end - position != 2 || end < text.Length && char.IsLetterOrDigit(text[end])) return null;
        string symbol = text[position..end];
        return Abbreviations.Contains(symbol) ? new TypeWord(position, end, symbol, null) : null;
    }

    /// <summary>Whether "số" stands right before a position.</summary>
    public static bool IsNumberLabel(string text, int from, int position)
    {
        int end = TrimBack(text, from, position, " :\n");
        int start = WordStart(text, from, end);
        return NumberLabel.MatchesAt(text, start, out int behind) && behind == end;
    }

    /// <summary>"Văn bản hợp nhất" ends like a shorter type; the longer name counts.</summary>
    private static TypeWord WithLongerName(string text, int from, TypeWord found, int words)
    {
        int start = found.Start;
        for (; words < MostWords && start > from; words++)
        {
            start = WordStart(text, from, start);
            if (At(text, start) is { } longer && longer.End == found.End) found = longer;
        }
        return found;
    }

    private static int BehindLabel(string text, int from, int position)
    {
        int end = TrimBack(text, from, position, " :\n");
        int word = WordStart(text, from, end);
        if (NumberLabel.MatchesAt(text, word, out int behind) && behind == end) end = TrimBack(text, from, word, " :\n");
        word = WordStart(text, from, end);
        return RangeLabel.MatchesAt(text, word, out behind) && behind == end ? TrimBack(text, from, word, " :\n") : end;
    }

    /// <summary>Where the text ends that stands before a position and before the signs in front of it.</summary>
    public static int TrimBack(string text, int from, int position, string signs)
    {
        while (position > from && signs.Contains(text[position - 1], StringComparison.Ordinal)) position--;
        return position;
    }

    private static int WordStart(string text, int from, int end)
    {
        int start = TrimBack(text, from, end, " \n");
        while (start > from && char.IsLetterOrDigit(text[start - 1])) start--;
        return start;
    }
}
