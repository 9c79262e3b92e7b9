using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition;

/// <summary>Joins the lines of an issuer block to names, and parts names that a flattened page prints on one line.</summary>
internal static class IssuerNames
{
    private static readonly PhraseMatcher[] Connectors = [new("và"), new("của"), new("các"), new("thuộc"), new("về"), new("trong"), new("cho"), new("trực thuộc")];
    private static readonly HashSet<string> WholeNames =
        ["CHÍNH PHỦ", "QUỐC HỘI", "THỦ TƯỚNG CHÍNH PHỦ", "BỘ CHÍNH TRỊ", "BAN BÍ THƯ", "TRUNG ƯƠNG", "CHỦ TỊCH NƯỚC", "BỘ TỔNG THAM MƯU"];

    /// <summary>The names, in printed order; each as the pieces it is printed in, between which another column may stand.</summary>
    public static List<List<TextSpan>> Join(string text, List<LetterheadElement> lines)
    {
        if (ByBoldPrint(text, lines) is { } printed) return printed;
        var names = new List<List<TextSpan>>();
        LetterheadElement? before = null;
        foreach (LetterheadElement line in lines)
        {
            foreach (TextSpan part in Parts(text, Words.Trim(text, line.Span, "*-_. ")))
            {
                if (part.Length == 0) continue;
                bool samePiece = before is { } last && part.Start > line.Span.Start && last.Line == line.Line;
                bool isLast = line == lines[^1];
                if (names.Count > 0 && !samePiece && !BeginsName(text, part, names[^1], line, before!.Value, isLast)) names[^1].Add(part);
                else names.Add([part]);
                before = line;
            }
        }
        return names;
    }

    /// <summary>
    /// NĐ 30/2020 prints the superior plain and the issuer bold. Where the lines do, in one column, that is what they are, however the bold
    /// lines begin ("BỆNH VIỆN ĐA KHOA⏎TRUNG ƯƠNG …").
    /// </summary>
    private static List<List<TextSpan>>? ByBoldPrint(string text, List<LetterheadElement> lines)
    {
        int bold = lines.FindIndex(line => line.IsBold);
        if (bold <= 0 || bold == lines.Count - 1 || !lines.Skip(bold).All(line => line.IsBold)) return null;
        if (lines.Exists(line => line.Line.Cell?.Column != lines[0].Line.Cell?.Column || Parts(text, line.Span).Count > 1)) return null;
        List<TextSpan> parent = [.. lines.Take(bold).Select(line => Words.Trim(text, line.Span, "*_"))], issuer = [.. lines.Skip(bold).Select(line => Words.Trim(text, line.Span, "*_"))];
        // Three levels: the last of the bold lines that surely begins a name is the issuer's first.
        for (int i = issuer.Count - 1; i > 0; i--)
        {
            if (!BodyHeads.SurelyBegins(text, issuer[i].Start) || i == issuer.Count - 1 && IsSyllable(text, issuer[i]) || IsOpen(Printed(text, issuer.GetRange(0, i)))) continue;
            parent.AddRange(issuer.GetRange(0, i));
            issuer.RemoveRange(0, i);
            break;
        }
        if (IsOpen(Printed(text, parent)) || BodyHeads.MatchAt(text, issuer[0].Start, out _) is null) return null;
        return [parent, issuer];
    }

    /// <summary>Whether a line begins a new name rather than going on with the one above it.</summary>
    private static bool BeginsName(string text, TextSpan line, List<TextSpan> above, LetterheadElement element, LetterheadElement aboveElement, bool isLast)
    {
        if (IsOpen(Printed(text, above))) return false;
        if (element.Line.Cell is { } cell && aboveElement.Line.Cell is { } cellAbove && cell.Column != cellAbove.Column) return true;
        bool bolder = element.IsBold && !aboveElement.IsBold;
        // "MÔI⏎TRƯỜNG": a line of one syllable names no school when the paragraph only went on with it, or nothing goes on behind it.
        if ((element.Line.Break == LineBreak.Wrapped || isLast) && IsSyllable(text, line)) return false;
        bool head = BodyHeads.MatchAt(text, line.Start, out _) is not null;
        return head || bolder;
    }

    private static bool IsSyllable(string text, TextSpan line) => !text.AsSpan(line.Start, line.Length).Contains(' ');

    /// <summary>One syllable, a bare kind of body ("VĂN PHÒNG", "ỦY BAN NHÂN DÂN"), or a name that ends in a connector, waits for the next line.</summary>
    private static bool IsOpen(string name)
    {
        if (name[^1] is ',' or '-' || !name.Contains(' ')) return true;
        if (WholeNames.Contains(name.ToUpperInvariant())) return false;
        if (BodyHeads.MatchAt(name, 0, out int end) is not null && end == name.Length) return true;
        int word = name.LastIndexOf(' ') + 1;
        foreach (PhraseMatcher connector in Connectors)
        {
            if (connector.MatchesAt(name, word, out int behind) && behind == name.Length) return true;
        }
        return false;
    }

    /// <summary>The pieces of a name as one line, with the dash that stands between two bodies above it.</summary>
    public static string Printed(string text, List<TextSpan> pieces)
    {
        var printed = new System.Text.StringBuilder();
        for (int i = 0; i < pieces.Count; i++)
        {
            if (i > 0) printed.Append(text.AsSpan(pieces[i - 1].End, pieces[i].Start - pieces[i - 1].End).Trim() is "-" ? " - " : " ");
            printed.Append(Words.Fold(text, pieces[i]));
        }
        return printed.ToString();
    }

    /// <summary>
    /// "BỘ TÀI CHÍNH TỔNG CỤC HẢI QUAN" is two names, because the first is a known one; "BỘ TƯ PHÁP - BỘ TÀI CHÍNH" is two by its dash.
    /// </summary>
    private static List<TextSpan> Parts(string text, TextSpan line)
    {
        var parts = new List<TextSpan>();
        int start = line.Start;
        for (int i = line.Start + 1; i < line.End; i++)
        {
            if (!char.IsWhiteSpace(text[i - 1]) || char.IsWhiteSpace(text[i]) || BodyHeads.MatchAt(text, i, out _) is null) continue;
            TextSpan before = Words.Trim(text, TextSpan.FromBounds(start, i));
            if (before.Length == 0) continue;
            bool dashed = text[before.End - 1] == '-' && before.Length > 3;
            if (!dashed && !IssuingBodies.IsKnown(text.AsSpan(before.Start, before.Length))) continue;
            parts.Add(Words.TrimEnd(text, before, "- "));
            start = i;
        }
        parts.Add(TextSpan.FromBounds(start, line.End));
        return parts;
    }
}
