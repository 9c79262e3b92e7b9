using VnGovDocs.Reading.Pdf.Layout;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Reading.Pdf.Scans;

/// <summary>Fixed words: "QUYÉT ĐỊNH", "CỘNG HOÀ XÃ HỌI …", "Noi nhận:", "Điêu 3", "sô 12/…".</summary>
internal static class PhraseRepair
{
    private const string Article = "Điều", ArticleShape = "DIEU";

    /// <summary>Words that begin a line only: elsewhere others have their shape ("cần cù").</summary>
    private const string Basis = "CANCU";

    /// <summary>An item of a list begins so.</summary>
    private const string ItemMarks = "-+• ";

    public static void Run(LayoutLine line)
    {
        ReadOnlySpan<char> body = line.Text.AsSpan().TrimStart(ItemMarks);
        if (PrintedPhrases.Label(body) is { } label && !body.SequenceEqual(label)) line.Rewrite(line.Text.Length - body.Length, body.Length, label);
        bool isUpper = LetterCase.IsUpper(line.Text);
        List<TextSpan> words = WordsOf(line);
        for (int word = 0; word < words.Count;)
        {
            int repairs = line.Repairs.Count, taken = isUpper ? InCapitals(line, words, word) : OfShape(line, words, word);
            if (line.Repairs.Count != repairs) words = WordsOf(line);
            word += Math.Max(1, taken);
        }
        if (isUpper) return;
        RepairDivisions(line);
        RepairNumberLabels(line);
    }

    private static List<TextSpan> WordsOf(LayoutLine line) => Words.Split(line.Text);

    /// <summary>Mends the phrase in capitals at a word; returns how many words it has, 0 when there is none.</summary>
    private static int InCapitals(LayoutLine line, List<TextSpan> words, int first)
    {
        for (int count = Math.Min(PrintedPhrases.MostWords, words.Count - first); count > 0; count--)
        {
            TextSpan span = Trim(line.Text, TextSpan.Cover(words[first], words[first + count - 1]));
            if (span.Length == 0 || PrintedPhrases.InCapitals(line.Text.AsSpan(span.Start, span.Length), isWhole: IsWhole(line.Text, words, first, count)) is not { } phrase) continue;
            return Put(line, span, phrase.ToUpperInvariant(), mayJoinWords: true);
        }
        return 0;
    }

    /// <summary>Whether words are all of a line, but for a signing mode before them.</summary>
    private static bool IsWhole(string text, List<TextSpan> words, int first, int count) =>
        first + count == words.Count && (first == 0 || first == 1 && text[words[0].End - 1] == '.');

    private static int OfShape(LayoutLine line, List<TextSpan> words, int first)
    {
        for (int count = Math.Min(PrintedPhrases.MostWords, words.Count - first); count > 1; count--)
        {
            TextSpan span = Trim(line.Text, TextSpan.Cover(words[first], words[first + count - 1]));
            if (span.Length == 0 || PrintedPhrases.OfShape(line.Text.AsSpan(span.Start, span.Length)) is not { } phrase || first > 0 && LetterShape.Of(phrase) == Basis) continue;
            return Put(line, span, phrase, mayJoinWords: false);
        }
        return 0;
    }

    /// <summary>Writes a phrase over what was read, word by word where both have as many, so that what was read right stays; returns how many words it has.</summary>
    private static int Put(LayoutLine line, TextSpan span, string phrase, bool mayJoinWords)
    {
        List<TextSpan> read = [.. Words.Split(line.Text.AsSpan(span.Start, span.Length)).Where(word => HasLetters(line.Text, word, span.Start))], meant = [.. Words.Split(phrase).Where(word => HasLetters(phrase, word, 0))];
        if (read.Count != meant.Count)
        {
            if (mayJoinWords) line.Rewrite(span.Start, span.Length, phrase);
            return Words.Split(phrase).Count;
        }
        for (int i = read.Count - 1; i >= 0; i--)
        {
            TextSpan one = Trim(line.Text, read[i] with { Start = span.Start + read[i].Start });
            string word = phrase.Substring(meant[i].Start, meant[i].Length).Trim(',', '.');
            string raw = line.Text.Substring(one.Start, one.Length);
            if (one.Length > 0 && !TextKey.Same(raw, word)) line.Rewrite(one.Start, one.Length, InCaseOf(raw, word));
        }
        return read.Count;
    }

    private static bool HasLetters(string text, TextSpan word, int shift) => text.Substring(shift + word.Start, word.Length).Any(char.IsLetterOrDigit);

    /// <summary>"chỉnh" → "chính", "Chỉnh" → "Chính", "CHỈNH" → "CHÍNH".</summary>
    private static string InCaseOf(string raw, string word)
    {
        if (LetterCase.IsUpper(raw)) return word.ToUpperInvariant();
        return char.IsUpper(raw[0]) ? char.ToUpperInvariant(word[0]) + word[1..] : word.ToLowerInvariant();
    }

    /// <summary>"Điêu 3": no other word of this shape stands before a number.</summary>
    private static void RepairDivisions(LayoutLine line)
    {
        List<TextSpan> words = WordsOf(line);
        for (int i = words.Count - 2; i >= 0; i--)
        {
            if (!char.IsAsciiDigit(line.Text[words[i + 1].Start])) continue;
            string raw = line.Text.Substring(words[i].Start, words[i].Length);
            if (raw.Length == Article.Length && LetterShape.Of(raw) == ArticleShape && !TextKey.Same(raw, Article)) line.Rewrite(words[i].Start, words[i].Length, InCaseOf(raw, Article));
        }
    }

    /// <summary>"Sô: 188/…", "sỐ 348/…": the label before what has a slash.</summary>
    private static void RepairNumberLabels(LayoutLine line)
    {
        List<TextSpan> words = WordsOf(line);
        for (int i = words.Count - 2; i >= 0; i--)
        {
            string raw = line.Text.Substring(words[i].Start, words[i].Length), label = raw.TrimEnd(':', '.', ';');
            if (LetterShape.Of(label) is not ("SO" or "S0" or "S6") || label.Length != 2) continue;
            bool isOwn = i == 0 && raw.Length > label.Length, isNumber = isOwn || BeginsNumber(line.Text.AsSpan(words[i + 1].Start, words[i + 1].Length));
            string meant = char.IsUpper(label[0]) ? "Số" : "số";
            if (isNumber && label != meant) line.Rewrite(words[i].Start, label.Length, meant);
        }
    }

    /// <summary>"12/QĐ…", "63/2010/NĐ…": neither a date nor words beside a slash.</summary>
    private static bool BeginsNumber(ReadOnlySpan<char> word)
    {
        int slash = word.LastIndexOf('/');
        return slash > 0 && char.IsAsciiDigit(word[0]) && slash + 1 < word.Length && char.IsUpper(word[slash + 1]);
    }

    private static TextSpan Trim(string text, TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start < end && !char.IsLetterOrDigit(text[start])) start++;
        while (end > start && !char.IsLetterOrDigit(text[end - 1])) end--;
        return TextSpan.FromBounds(start, end);
    }
}
