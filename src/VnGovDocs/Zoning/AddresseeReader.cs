using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Zoning;

/// <summary>Reads what follows "Kính gửi:" or "… điện:": one addressee on the same line, or a list of dash lines, also in the next cell.</summary>
internal static class AddresseeReader
{
    private const int MostLines = 60, LongestPlainItem = 160;

    /// <summary>Adds the addressees to <paramref name="items"/>; returns the index of the line behind them.</summary>
    public static int Read(string text, List<Fragment> lines, int label, int behindLabel, List<TextSpan> items)
    {
        // "Kính⏎gửi: …": the label itself is wrapped.
        while (label + 1 < lines.Count && behindLabel > lines[label].Span.End) label++;
        TextSpan rest = Words.Trim(text, TextSpan.FromBounds(Math.Min(behindLabel, lines[label].Span.End), lines[label].Span.End), ":");
        TextSpan? open = rest.Length > 0 ? rest : null;
        int next = label + 1;
        for (; next < lines.Count && next - label < MostLines; next++)
        {
            if (!Goes(text, lines, next, open, items.Count == 0 && open is null)) break;
            TextSpan line = lines[next].Span;
            if (text[line.Start] == '(') continue;
            // "CHỦ TỊCH … ĐIỆN:" and below it once more "Kính gửi:".
            if (Anchors.IsAddressee(text, line.Start, out int behind)) line = Words.Trim(text, TextSpan.FromBounds(Math.Min(behind, line.End), line.End), ":");
            if (line.Length == 0) continue;
            bool joins = open is not null && !Openers.IsDash(text[line.Start]) && !Ends(text, open.Value) && lines[next].Line.Cell == lines[next - 1].Line.Cell
                && (lines[next].Line.Break == LineBreak.Wrapped || LetterCase.StartsLower(text.AsSpan(line.Start, line.Length)) || Openers.IsDash(text[open.Value.Start])
                    || IsBareOffice(text, open.Value));
            if (joins) open = TextSpan.Cover(open!.Value, line);
            else
            {
                Close(text, open, items);
                open = line;
            }
        }
        Close(text, open, items);
        return next;
    }

    /// <summary>Whether the line still belongs to the addressees, given the item before it.</summary>
    private static bool Goes(string text, List<Fragment> lines, int next, TextSpan? before, bool first)
    {
        Fragment line = lines[next];
        ReadOnlySpan<char> words = text.AsSpan(line.Span.Start, line.Span.Length);
        if (TextLines.IsRule(words) || Openers.IsBasis(text, line.Span)) return false;
        if (first || Openers.IsDash(text[line.Span.Start])) return before is null || text[before.Value.End - 1] != '.' || Openers.IsDash(text[line.Span.Start]) && line.Line.Cell is not null;
        if (before is not { } item || line.Line.BlankLinesBefore > 0 || Openers.IsNarrative(text, line.Span)) return false;
        if (words[0] == '(') return true;
        if (lines[next - 1].Line.Cell != line.Line.Cell) return false;
        if (line.Line.Break == LineBreak.Wrapped || LetterCase.StartsLower(words)) return text[item.End - 1] is not '.';
        // In a list of dash lines, a line without dash finishes the item above it.
        if (Openers.IsDash(text[item.Start]) && !Ends(text, item)) return words.Length < LongestPlainItem;
        if (IsBareOffice(text, item) && BodyHeads.MatchAt(text, line.Span.Start, out _) is not null) return true;
        // A list without dashes goes on after a semicolon, or, below a bare "Kính gửi:", in short lines.
        return text[item.End - 1] is ';' or ',' && words.Length < LongestPlainItem;
    }

    private static void Close(string text, TextSpan? open, List<TextSpan> items)
    {
        if (open is not { } span) return;
        foreach (TextSpan part in TextLines.DashItems(text, span))
        {
            foreach (TextSpan one in Semicolons(text, part))
            {
                TextSpan item = Words.Trim(text, TextSpan.FromBounds(Openers.WordsAt(text, one), one.End), ";,.");
                if (item.Length > 0) items.Add(item);
            }
        }
    }

    /// <summary>"A; B; C." on one line are three, outside brackets.</summary>
    private static IEnumerable<TextSpan> Semicolons(string text, TextSpan span)
    {
        int start = span.Start, depth = 0;
        for (int i = span.Start; i < span.End; i++)
        {
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (text[i] != ';' || depth > 0 || LetterCase.StartsLower(text.AsSpan(i + 1, span.End - i - 1))) continue;
            yield return TextSpan.FromBounds(start, i);
            start = i + 1;
        }
        yield return TextSpan.FromBounds(start, span.End);
    }

    /// <summary>"Bộ trưởng" without its ministry: the line is broken there.</summary>
    private static bool IsBareOffice(string text, TextSpan item) => Offices.MatchesAt(text, item.Start, out int end) && end == item.End;

    private static bool Ends(string text, TextSpan item) => text[item.End - 1] is ';' or '.';
}
