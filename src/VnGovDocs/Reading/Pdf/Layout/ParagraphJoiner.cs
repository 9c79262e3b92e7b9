using VnGovDocs.Reading.Wrapping;
using VnGovDocs.Source;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Reading.Pdf.Layout;

/// <summary>
/// Tells lines that only go on at the margin from lines that begin a paragraph, by what a typesetter does: room left on the line before,
/// indents, gaps.
/// </summary>
internal sealed class ParagraphJoiner(IReadOnlyList<PageLayout> pages)
{
    /// <summary>In ems: an indent; two edges taken for one; the slack that a line has before the margin.</summary>
    private const float Indent = 0.8f, SameEdge = 0.35f, Slack = 0.4f;

    /// <summary>Distances of lines: from here on a gap separates paragraphs, and an empty line lies between.</summary>
    private const float ParagraphGap = 1.22f, EmptyLine = 1.75f;

    private const int FewLines = 8;

    public void Run()
    {
        var body = new List<LayoutLine>();
        LayoutTable? table = null;
        foreach (LayoutLine line in pages.SelectMany(page => page.MainLines))
        {
            if (line.Cell is null) body.Add(line);
            else if (table != line.Cell.Table)
            {
                table = line.Cell.Table;
                foreach (LayoutCell cell in table.Cells)
                {
                    List<LayoutLine> cellLines = cell.Lines.FindAll(cellLine => cellLine.IsMain);
                    RunFlow(cellLines, cell, cellLines);
                }
            }
        }
        // Few lines say little about the margins; the columns above and below them stand between the same.
        RunFlow(body, null, body.Count < FewLines ? pages.SelectMany(page => page.MainLines) : body);
        foreach (PageLayout page in pages)
        {
            List<LayoutLine> notes = page.Lines.FindAll(line => line.Region == SourceRegion.Note);
            RunFlow(notes, null, notes);
        }
    }

    private static void RunFlow(List<LayoutLine> lines, LayoutCell? cell, IEnumerable<LayoutLine> between)
    {
        if (lines.Count == 0) return;
        var margins = Margins.Of([.. between], cell);
        float pitch = Pitch(lines);
        for (int i = 0; i < lines.Count; i++)
        {
            LayoutLine line = lines[i];
            line.Alignment = margins.AlignmentOf(line);
            LayoutLine? former = i > 0 ? lines[i - 1] : null;
            float distance = former is null || former.Page != line.Page ? 0 : (line.Baseline - former.Baseline) / Math.Max(1, Math.Max(former.Size, line.Size));
            line.BlankLinesBefore = distance > EmptyLine * pitch ? Math.Max(1, (int)Math.Round(distance / pitch) - 1) : 0;
            line.Break = former is not null && GoesOn(former, line, distance, pitch, margins) ? LineBreak.Wrapped : LineBreak.Paragraph;
        }
    }

    private static bool GoesOn(LayoutLine former, LayoutLine line, float distance, float pitch, Margins margins)
    {
        if (former.NoteLabel != line.NoteLabel || distance > ParagraphGap * pitch || LineShape.IsRule(line.Text) || LineShape.IsRule(former.Text)) return false;
        if (former.Text.Contains('\t') || line.Text.Contains('\t')) return false;
        if (Math.Abs(former.Size - line.Size) > 0.12f * Math.Max(former.Size, line.Size)) return false;
        bool ended = LineShape.EndsSentence(former.Text);
        // A mark alone behind an open sentence is its last word: "… nêu tại Bảng / 2."
        bool item = ItemStart.Is(line.Text) && (ended || line.Text.Contains(' '));
        // What looks like a mark is none inside a sentence: "kinh tế / - xã hội", "theo khoản / 1. …".
        if (item && (ended || !(OpenEnds.Is(former.Text) || ItemStart.IsDash(line.Text) && line.Text.Length > 2 && char.IsLower(line.Text[2])))) return false;
        // A heading in bold does not go on in plain letters.
        if (former.IsBold && !line.BeginsBold && !OpenEnds.Is(former.Text)) return false;
        float left = margins.Left(line), right = margins.Right(former);
        bool full = former.Right + line.FirstWord + Slack * line.Size > right;
        if (line.Alignment == TextAlignment.Center && former.Alignment == TextAlignment.Center) return !item && GoesOnCentered(former, line, right - left);
        if (line.Alignment != former.Alignment && (line.Alignment == TextAlignment.Center || former.Alignment == TextAlignment.Center) && !full) return false;
        if (!full) return false;
        bool indented = line.Left > left + Indent * line.Size, formerIndented = former.Left > margins.Left(former) + Indent * line.Size;
        // Over a page's end no gap tells: what ended there, without an indent that the next line could lack, is over.
        if (ended && former.Page != line.Page && former.Break != LineBreak.Wrapped && !formerIndented && char.IsUpper(line.Text[0])) return false;
        // A first line stands further in than the lines that follow it; a hanging one less far.
        if (indented && !formerIndented) return ItemStart.Is(former.Text) && !item && !ended;
        return !(indented && Math.Abs(former.Left - line.Left) < SameEdge * line.Size && ended);
    }

    /// <summary>Centered lines go on when the next word would not have fitted, or the words ask for it; not into the name of another body.</summary>
    private static bool GoesOnCentered(LayoutLine former, LayoutLine line, float width)
    {
        if (BrokenNames.IsBetween(former.Text, line.Text)) return true;
        // No name is one syllable: "BỘ NỘI / VỤ".
        if (line.Cell is not null && !line.Text.Contains(' ') && line.Text.Length > 1 && LineShape.IsCapitals(line.Text) && LineShape.IsCapitals(former.Text)) return true;
        if (LineShape.EndsSentence(former.Text) || LineShape.IsCapitals(former.Text) != LineShape.IsCapitals(line.Text)) return false;
        if (former.Faces[0].Face != line.Faces[0].Face || line.Cell is { Table.IsRuled: false } && BeginsAnother(line.Text)) return false;
        return former.Right - former.Left + line.FirstWord + Slack * line.Size > width || char.IsLower(line.Text[0]);
    }

    /// <summary>A body or an office: letterheads and signatures give each its own line.</summary>
    private static bool BeginsAnother(string text) => BodyHeads.MatchAt(text, 0, out _) is not null || Offices.MatchesAt(text, 0, out _);

    /// <summary>The usual distance of lines of one paragraph, in ems: what a quarter of all lines keep or fall below.</summary>
    private static float Pitch(List<LayoutLine> lines)
    {
        var distances = new List<float>();
        for (int i = 1; i < lines.Count; i++)
        {
            if (lines[i].Page != lines[i - 1].Page || lines[i].Baseline <= lines[i - 1].Baseline) continue;
            distances.Add((lines[i].Baseline - lines[i - 1].Baseline) / Math.Max(1, Math.Max(lines[i].Size, lines[i - 1].Size)));
        }
        if (distances.Count == 0) return 1.3f;
        distances.Sort();
        return Math.Clamp(distances[distances.Count / 4], 1f, 2.2f);
    }
}
