using System.Buffers;
using VnGovDocs.Reading.Pdf.Layout;
using VnGovDocs.Text;

namespace VnGovDocs.Reading.Pdf.Scans;

/// <summary>What engines read into dirt, rules and the remains of stamps.</summary>
internal static class Dirt
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("|~^¬„`´'‘’_=<>\\¿ˆ•·¡{}—®©™*\"“”°‹›«»:;,.");

    /// <summary>What may begin or end a line of a document.</summary>
    private const string Beginning = "\"“*", Ending = "\"”’.;:,_*";

    /// <summary>Takes signs off a line's ends that stand there alone, or are none with which a line begins or ends.</summary>
    public static void Clear(LayoutLine line)
    {
        int end = line.Text.Length;
        while (end > 0 && (char.IsWhiteSpace(line.Text[end - 1]) || Signs.Contains(line.Text[end - 1]) && (!Ending.Contains(line.Text[end - 1], StringComparison.Ordinal) || IsAlone(line.Text, end - 1, end)))) end--;
        int start = 0;
        while (start < end && (char.IsWhiteSpace(line.Text[start]) || Signs.Contains(line.Text[start]) && (!Beginning.Contains(line.Text[start], StringComparison.Ordinal) || IsAlone(line.Text, start, start + 1)))) start++;
        if (start >= end) return;
        // "CHỦ TỊCH.": titles and offices end without a stop.
        if (LetterCase.IsUpper(line.Text) && line.Text[end - 1] == '.' && !line.Text.EndsWith("..", StringComparison.Ordinal)) end--;
        if (end < line.Text.Length) line.Rewrite(end, line.Text.Length - end, "");
        if (start > 0) line.Rewrite(0, start, "");
    }

    /// <summary>Whether a line holds nothing that could be print: no two letters or digits beside each other, no page number.</summary>
    public static bool IsAll(string text)
    {
        string print = text.Trim();
        if (print.Length > 6) return !print.Any(char.IsLetterOrDigit);
        if (print.Length > 0 && print.All(char.IsAsciiDigit)) return false;
        for (int i = 1; i < print.Length; i++)
        {
            if (char.IsLetterOrDigit(print[i]) && char.IsLetterOrDigit(print[i - 1])) return false;
        }
        // "a)", "1." and "I." begin items; their text may stand in another column.
        return print is not [char label, ')' or '.'] || !char.IsLetterOrDigit(label);
    }

    private static bool IsAlone(string text, int start, int end) =>
        (start == 0 || char.IsWhiteSpace(text[start - 1])) && (end == text.Length || char.IsWhiteSpace(text[end]));
}
