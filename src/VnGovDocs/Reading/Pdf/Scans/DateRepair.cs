using System.Globalization;
using VnGovDocs.Reading.Pdf.Layout;
using VnGovDocs.Source;
using VnGovDocs.Text;

namespace VnGovDocs.Reading.Pdf.Scans;

/// <summary>
/// Written dates: "ngày l1 tháng O5 năm 2O25". A day that is written by hand and was not read is left blank, so that month and year count.
/// </summary>
internal static class DateRepair
{
    private const int Widest = 10, LongestYear = 6, LongestPlace = 40;

    private const string Blank = "…";

    public static void Run(LayoutLine line)
    {
        for (int at = line.Text.Length - 1; at >= 0; at--)
        {
            if (WordAt(line.Text, at, "NGAY") is { } word) Repair(line, word);
        }
    }

    private static void Repair(LayoutLine line, TextSpan dayWord)
    {
        string text = line.Text;
        if (Find(text, dayWord.End, "NAM", 2 * Widest) is not { } yearWord) return;
        TextSpan? monthWord = Find(text, dayWord.End, "THANG", Widest) is { } found && found.End <= yearWord.Start ? found : null;
        if (monthWord is null && text.AsSpan(dayWord.End, yearWord.Start - dayWord.End).IndexOfAny("/,;") >= 0) return;
        (string? day, string? month) = Values(text, dayWord, monthWord, yearWord);
        int yearEnd = Math.Min(text.Length, yearWord.End + LongestYear);
        while (yearEnd > yearWord.End && !IsYear(text[yearWord.End..yearEnd])) yearEnd--;
        // Only behind a place is it known that one day stands there, and nothing else: "Ngày 23 và 24 tháng 3 năm 2024".
        if (IsDateline(text, dayWord.Start) && IsUnread(text[dayWord.End..(monthWord ?? yearWord).Start], monthWord is null)) (day, month) = (day ?? Blank, month ?? Blank);
        if (day is null || month is null || yearEnd == yearWord.End) return;
        string year = MisreadDigits.Of(text[yearWord.End..yearEnd].Replace(" ", "", StringComparison.Ordinal))!;
        Put(line, TextSpan.FromBounds(dayWord.Start, yearEnd), [char.IsUpper(text[dayWord.Start]) ? "Ngày" : "ngày", day, "tháng", month, "năm", year]);
    }

    private static (string? Day, string? Month) Values(string text, TextSpan dayWord, TextSpan? monthWord, TextSpan yearWord) =>
        monthWord is { } word ? (Value(text[dayWord.End..word.Start], 31), Value(text[word.End..yearWord.Start], 12)) : (null, null);

    /// <summary>"Hà Nội, ngày …": a place alone before the date.</summary>
    private static bool IsDateline(string text, int dayWord)
    {
        ReadOnlySpan<char> place = text.AsSpan(0, dayWord).Trim();
        return place.Length is > 1 and < LongestPlace && place.IndexOf(',') == place.Length - 1 && char.IsUpper(place[0]);
    }

    /// <summary>
    /// Whether what stands for a day, or for day and month where the word between them was lost too, is no words and no two days: strokes of a pen.
    /// </summary>
    private static bool IsUnread(string between, bool isMonthLost)
    {
        int digits = between.Count(char.IsAsciiDigit), letters = between.Count(char.IsLetter);
        return letters < 3 && digits <= (isMonthLost ? 2 : 1) || isMonthLost && letters == 0 && digits <= 4;
    }

    /// <summary>The number that a text is meant to be; null when it is none from 1 to the greatest.</summary>
    private static string? Value(string text, int greatest)
    {
        string? digits = MisreadDigits.Of(text.Replace(" ", "", StringComparison.Ordinal).Trim('.', ',', '\t'));
        return digits is { Length: 1 or 2 } && int.Parse(digits, CultureInfo.InvariantCulture) is var number && number > 0 && number <= greatest ? digits : null;
    }

    private static bool IsYear(string text) =>
        text[^1] != ' ' && MisreadDigits.Of(text.Replace(" ", "", StringComparison.Ordinal)) is { Length: 4 } year && int.Parse(year, CultureInfo.InvariantCulture) is >= 1945 and < 2100;

    /// <summary>Writes a date's words over a stretch, unless it says just this, however it is spaced.</summary>
    private static void Put(LayoutLine line, TextSpan span, string[] words)
    {
        string raw = line.Text.Substring(span.Start, span.Length), meant = string.Join(' ', words);
        bool isSame = raw.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries).AsSpan().SequenceEqual(words);
        if (!isSame) line.Rewrite(span.Start, span.Length, meant);
    }

    private static TextSpan? Find(string text, int from, string shape, int widest)
    {
        for (int at = from; at < Math.Min(text.Length, from + widest + shape.Length); at++)
        {
            if (WordAt(text, at, shape) is { } word) return word;
        }
        return null;
    }

    /// <summary>The run of letters of a shape that begins at a position; digits may be glued to it.</summary>
    private static TextSpan? WordAt(string text, int start, string shape)
    {
        if (!char.IsLetter(text[start]) || start > 0 && char.IsLetter(text[start - 1])) return null;
        int end = start;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return end - start == shape.Length && LetterShape.Of(text.AsSpan(start, end - start)) == shape ? TextSpan.FromBounds(start, end) : null;
    }
}
