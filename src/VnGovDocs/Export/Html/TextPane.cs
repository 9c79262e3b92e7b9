using VnGovDocs.Source;

namespace VnGovDocs.Export.Html;

/// <summary>The source text as it was printed: zones, paragraphs, lines and tables.</summary>
internal sealed class TextPane
{
    /// <summary>Paragraphs that a browser lays out, or leaves out while nobody looks at them, together.</summary>
    private const int ChunkLength = 40;

    private readonly HtmlOutput _html;
    private readonly ReadResult _result;
    private readonly SourceDocument _source;
    private readonly SegmentWriter _segments;
    private readonly TablePane _table;

    private int _zone = -1, _paragraphs;
    private bool _inParagraph, _isFurniture;

    public TextPane(HtmlOutput html, ReadResult result, TextPlaces places)
    {
        _html = html;
        _result = result;
        _source = result.Source!;
        _segments = new SegmentWriter(html, _source.Text, places);
        _table = new TablePane(html, _source);
    }

    public void Write()
    {
        foreach (SourceLine line in _source.Lines)
        {
            int start = line.Span.Start;
            if (line.Cell is not null)
            {
                if (!_table.IsOpen) EnterZone(start);
                EndParagraphUnless(_table.Continues(line) && line.Break != LineBreak.Paragraph);
                _table.Enter(line);
                Part(line, line.Span);
                continue;
            }
            if (_table.IsOpen) EndParagraph();
            _table.Close();
            // A zone may begin inside a line.
            while (start < line.Span.End)
            {
                EnterZone(start);
                int end = Math.Min(line.Span.End, ZoneEnd());
                EndParagraphUnless(line.Break != LineBreak.Paragraph && start == line.Span.Start);
                Part(line, TextSpan.FromBounds(start, end));
                start = end;
            }
        }
        EndParagraph();
        _table.Close();
        EndZone();
    }

    private void Part(SourceLine line, TextSpan part)
    {
        if (_inParagraph) _html.Raw(line.Break == LineBreak.Forced ? "<br>\n" : "\n");
        else BeginParagraph(line);
        _segments.Write(part, line);
    }

    private void BeginParagraph(SourceLine line)
    {
        if (!_table.IsOpen && _paragraphs++ % ChunkLength == 0) _html.Raw(_paragraphs == 1 ? "<div class=\"chunk\">" : "</div><div class=\"chunk\">");
        string alignment = line.Alignment switch { TextAlignment.Center => "center", TextAlignment.Right => "right", _ => "left" };
        _html.Raw("<p class=\"").Raw(alignment).Raw(line.BlankLinesBefore > 0 ? " apart" : "").Raw("\">");
        _inParagraph = true;
    }

    private void EndParagraphUnless(bool goesOn)
    {
        if (!goesOn) EndParagraph();
    }

    private void EndParagraph()
    {
        if (_inParagraph) _html.Raw("</p>\n");
        _inParagraph = false;
    }

    private int ZoneEnd() => _zone + 1 < _result.Zones.Count ? _result.Zones[_zone].Span.End : int.MaxValue;

    /// <summary>Begins the zone of a character, unless it is the one already begun.</summary>
    private void EnterZone(int at)
    {
        int zone = Math.Max(_zone, 0);
        while (zone + 1 < _result.Zones.Count && _result.Zones[zone].Span.End <= at) zone++;
        if (zone == _zone) return;
        EndParagraph();
        EndZone();
        _zone = zone;
        _paragraphs = 0;
        string name = zone < _result.Zones.Count ? _result.Zones[zone].Zone.ToString() : "Text";
        _isFurniture = name == "Furniture";
        _html.Raw("<section class=\"zone ").Raw(name.ToLowerInvariant()).Raw("\" aria-label=\"").Raw(name).Raw("\"><span class=\"zone-name\" aria-hidden=\"true\" lang=\"en\">").Raw(name).Raw("</span>\n");
        // Menus and running lines can be longer than the document.
        if (_isFurniture) _html.Raw("<details><summary lang=\"en\">What the page prints around the document</summary>");
    }

    private void EndZone()
    {
        if (_zone < 0) return;
        if (_paragraphs > 0) _html.Raw("</div>");
        if (_isFurniture) _html.Raw("</details>");
        _html.Raw("</section>\n");
    }
}
