using VnGovDocs.Reading.Pdf.Layout;
using VnGovDocs.Source;
using VnGovDocs.Text.Legacy;

namespace VnGovDocs.Reading.Pdf;

/// <summary>Writes lines to the source text: the main text of all pages, then notes, then running lines and other furniture.</summary>
internal sealed class PageTextWriter(SourceTextBuilder builder)
{
    private readonly List<LetterBox> _boxes = [];
    private readonly List<(int Start, int Page)> _pageStarts = [];
    private readonly Dictionary<LayoutTable, int> _tables = [];
    private readonly List<SourcePage> _pages = [];
    private HashSet<string> _noteLabels = [];
    private LayoutLine? _last;

    /// <summary>The place of every character written.</summary>
    public PagePlaces Places => new(_boxes, _pageStarts);

    public IReadOnlyList<SourcePage> Pages => _pages;

    public void Write(IReadOnlyList<PageLayout> pages)
    {
        foreach (PageLayout page in pages)
        {
            int start = builder.Position;
            _noteLabels = [.. page.Lines.Select(line => line.NoteLabel).OfType<string>()];
            foreach (LayoutLine line in page.MainLines) WriteLine(line);
            _pages.Add(new SourcePage(page.Number, TextSpan.FromBounds(start, builder.Position), Math.Round(page.Width, 2), Math.Round(page.Height, 2)) { IsScanned = page.IsScanned });
        }
        _noteLabels = [];
        foreach (LayoutLine line in pages.SelectMany(page => page.Lines).Where(line => line.Region == SourceRegion.Note && !line.IsFurniture)) WriteLine(line);
        foreach (LayoutLine line in pages.SelectMany(page => page.Lines.Concat(page.Turned)).Where(line => line.IsFurniture)) WriteLine(line);
    }

    private void WriteLine(LayoutLine line)
    {
        bool goesOn = line.Break == LineBreak.Wrapped && _last is not null && _last.Cell == line.Cell && _last.Region == line.Region && !line.IsFurniture;
        if (_last is not null) builder.EndLine(goesOn ? LineBreak.Wrapped : LineBreak.Paragraph);
        for (int i = 0; i < line.BlankLinesBefore && _last is not null; i++) builder.EndLine(LineBreak.Paragraph);
        _last = line;
        builder.Cell = line.Cell is null ? null : CellOf(line.Cell);
        builder.Page = line.Page;
        builder.Region = line.Region;
        builder.IsFurniture = line.IsFurniture;
        builder.NoteLabel = line.Region == SourceRegion.Note ? line.NoteLabel : null;
        builder.Alignment = line.Alignment;
        if (_pageStarts.Count == 0 || _pageStarts[^1].Page != line.Page) _pageStarts.Add((_boxes.Count, line.Page));
        for (int i = 0; i < line.Faces.Count; i++)
        {
            int end = i + 1 < line.Faces.Count ? line.Faces[i + 1].Start : line.Text.Length;
            WritePiece(line, line.Faces[i], end);
        }
        _boxes.AddRange(line.Boxes);
    }

    private void WritePiece(LayoutLine line, (int Start, FontFaces.Face Face, float Size) piece, int end)
    {
        ReadOnlySpan<char> text = line.Text.AsSpan(piece.Start, end - piece.Start);
        var lettering = new Lettering(piece.Face.Legacy);
        var style = new TextStyle(piece.Face.Bold, piece.Face.Italic, Underline: false, MathF.Round(piece.Size * 2) / 2);
        var origin = new SourceOrigin(0, -1, _boxes.Count + piece.Start);
        ReadOnlySpan<char> mark = text.Trim();
        bool isRaised = piece.Size < RunBuilder.RaisedSize * line.Size && mark.Length is > 0 and <= 3;
        // A note's own mark is its label, not its text.
        if (isRaised && piece.Start == 0 && line.Region == SourceRegion.Note && mark.SequenceEqual(line.NoteLabel)) return;
        if (!isRaised || piece.Start == 0 || !_noteLabels.Contains(mark.ToString()))
        {
            WriteText(line, TextSpan.FromBounds(piece.Start, end), origin, style, lettering);
            return;
        }
        // Printed raised, which plain text cannot show: the brackets keep it apart from the word before it.
        int before = text.IndexOf(mark, StringComparison.Ordinal);
        builder.AppendMapped($"[{mark}]", origin with { Offset = origin.Offset + before }, mark.Length, style, lettering);
        if (before + mark.Length < text.Length) builder.Append(text[(before + mark.Length)..], origin with { Offset = origin.Offset + before + mark.Length }, style, lettering);
    }

    private void WriteText(LayoutLine line, TextSpan span, SourceOrigin origin, TextStyle style, Lettering lettering)
    {
        int at = span.Start;
        foreach (LayoutLine.Repair repair in line.Repairs)
        {
            if (repair.Start < at || repair.Start + repair.Length > span.End) continue;
            builder.Append(line.Text.AsSpan(at, repair.Start - at), At(at), style, lettering);
            builder.AppendRepaired(line.Text.AsSpan(repair.Start, repair.Length), repair.Raw, At(repair.Start), style);
            at = repair.Start + repair.Length;
        }
        builder.Append(line.Text.AsSpan(at, span.End - at), At(at), style, lettering);
        SourceOrigin At(int index) => origin with { Offset = origin.Offset + index - span.Start };
    }

    private SourceCell CellOf(LayoutCell cell)
    {
        if (!_tables.TryGetValue(cell.Table, out int table))
        {
            builder.Cell = null;
            table = builder.BeginTable();
            builder.EndTable(table, cell.Table.Rows, cell.Table.Columns);
            _tables.Add(cell.Table, table);
        }
        return new SourceCell(table, cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan);
    }
}
