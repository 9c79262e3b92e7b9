using VnGovDocs.Reading.Pdf.Layout;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Reading.Pdf.Scans;

/// <summary>
/// Numbers and symbols of documents: "l8/2022/QD-TTE" → "18/2022/QĐ-TTg". An ordinal that is written by hand and was not read is left blank: a wrong
/// one would be another document's.
/// </summary>
internal static class NumberRepair
{
    private const string Blank = "…", Label = "SO";

    private const int LongestOrdinal = 8;

    public static void Run(LayoutLine line)
    {
        for (int slash = line.Text.LastIndexOf('/'); slash >= 0; slash = slash == 0 ? -1 : line.Text.LastIndexOf('/', Math.Min(slash, line.Text.Length) - 1))
        {
            // "#72//UBND": one stroke read twice.
            if (slash > 0 && line.Text[slash - 1] == '/' && slash + 1 < line.Text.Length && char.IsUpper(line.Text[slash + 1])) line.Rewrite(slash, 1, "");
            else if (Ordinal(line.Text, slash) is { } ordinal && RepairSymbols(line, slash + 1)) RepairOrdinal(line, ordinal);
        }
    }

    /// <summary>Mends the groups behind a slash; false when what stands there is no symbol.</summary>
    private static bool RepairSymbols(LayoutLine line, int start)
    {
        bool isSymbol = false, isFirst = true;
        for (int at = start; at < line.Text.Length;)
        {
            int end = at;
            while (end < line.Text.Length && char.IsLetterOrDigit(line.Text[end])) end++;
            string group = line.Text[at..end];
            if (!IsSymbol(group) && !(isFirst && IsYear(line, ref at, ref end, ref group))) break;
            isSymbol = true;
            if (NumberSymbols.Repaired(group, isFirst) is { } meant)
            {
                line.Rewrite(at, end - at, meant);
                end = at + meant.Length;
            }
            isFirst &= group.All(char.IsAsciiDigit);
            if (end >= line.Text.Length || line.Text[end] is not ('-' or '/')) break;
            at = end + 1;
            if (at < line.Text.Length && line.Text[at] == ' ') at++;
        }
        return isSymbol;
    }

    /// <summary>"2O25": four signs that are a year.</summary>
    private static bool IsYear(LayoutLine line, ref int start, ref int end, ref string group)
    {
        if (group.Length != 4 || end >= line.Text.Length || line.Text[end] != '/' || MisreadDigits.Of(group) is not { } year || !year.StartsWith("19", StringComparison.Ordinal) && !year.StartsWith("20", StringComparison.Ordinal)) return false;
        if (year != group) line.Rewrite(start, end - start, year);
        group = year;
        return true;
    }

    private static bool IsSymbol(string group) => group.Length >= 2 && group.Count(char.IsUpper) * 2 >= group.Length;

    /// <summary>What stands before a slash and begins a number: a digit first, or the label before it.</summary>
    private static TextSpan? Ordinal(string text, int slash)
    {
        int end = slash;
        while (end > 0 && text[end - 1] == ' ') end--;
        int start = end;
        while (start > 0 && end - start < LongestOrdinal && !char.IsWhiteSpace(text[start - 1]) && text[start - 1] is not (':' or ';' or '(' or ',')) start--;
        bool isNumber = end > start && (char.IsAsciiDigit(text[start]) || IsLabeled(text, start));
        return isNumber ? TextSpan.FromBounds(start, end) : null;
    }

    private static void RepairOrdinal(LayoutLine line, TextSpan ordinal)
    {
        string raw = line.Text.Substring(ordinal.Start, ordinal.Length);
        if (IsOrdinal(raw) || raw.Contains('/', StringComparison.Ordinal) || !IsLabeled(line.Text, ordinal.Start)) return;
        if (MisreadDigits.Of(raw) is { } digits) line.Rewrite(ordinal.Start, ordinal.Length, digits);
        else if (LetterShape.Of(line.Text.AsSpan(0, ordinal.Start)) == Label && !raw.All(char.IsLetter)) line.Rewrite(ordinal.Start, ordinal.Length, Blank);
    }

    /// <summary>Digits, and perhaps a letter that is no misread digit: "30c", "15B".</summary>
    private static bool IsOrdinal(string raw) =>
        raw.AsSpan(0, raw.Length - 1).IndexOfAnyExceptInRange('0', '9') < 0 && (char.IsAsciiDigit(raw[^1]) || raw.Length > 1 && char.IsAsciiLetter(raw[^1]) && raw[^1] is not ('l' or 'o' or 'O' or 'I'));

    /// <summary>Whether the word "số" stands right before.</summary>
    private static bool IsLabeled(string text, int start)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, start).TrimEnd(" .:");
        return before.Length >= 2 && LetterShape.Of(before[^2..]) == Label && (before.Length == 2 || !char.IsLetterOrDigit(before[^3]));
    }
}
