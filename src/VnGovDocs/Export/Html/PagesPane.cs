using VnGovDocs.Source;

namespace VnGovDocs.Export.Html;

/// <summary>The pages of the file, as pictures where there are some and else drawn by their lines, with a box around every value.</summary>
internal sealed class PagesPane(HtmlOutput html, SourceDocument source, TextPlaces places, HtmlViewOptions options)
{
    /// <summary>How far below a line's top its letters stand, as a share of its height.</summary>
    private const double Baseline = 0.78;

    private readonly Dictionary<int, List<(TextPlace Place, PageBox Box)>> _values = [];

    public void Write()
    {
        if (options.PagesRemark is { } remark) html.Raw("<p class=\"remark\">").Text(remark).Raw("</p>\n");
        GatherValues();
        ILookup<int, SourceLine> lines = source.Lines.ToLookup(line => line.Page);
        foreach (SourcePage page in source.Pages) Page(page, lines[page.Number]);
    }

    private void GatherValues()
    {
        foreach (TextPlace place in places.All)
        {
            // Outlines begin everywhere; they would frame what the other boxes show.
            if (place.Fact.Kind is FactKind.Outline or FactKind.Annex) continue;
            foreach (SourceLocation location in source.Locate(place.Span))
            {
                if (location is not { Page: { } page, Box: { } box }) continue;
                if (!_values.TryGetValue(page, out var found)) _values[page] = found = [];
                found.Add((place, box));
            }
        }
    }

    private void Page(SourcePage page, IEnumerable<SourceLine> lines)
    {
        bool hasPicture = options.PagePictures.TryGetValue(page.Number, out ReadOnlyMemory<byte> picture) && MediaTypeOf(picture.Span) is not null;
        html.Raw("<figure class=\"page\" id=\"page-").Raw(page.Number).Raw("\"><figcaption>Page ").Raw(page.Number).Raw(page.IsScanned ? ", scanned" : "").Raw("</figcaption><div class=\"sheet\">");
        if (hasPicture)
        {
            html.Raw("<img alt=\"Page ").Raw(page.Number).Raw("\" loading=\"lazy\" width=\"").Raw((int)page.Width).Raw("\" height=\"").Raw((int)page.Height).Raw("\" src=\"");
            html.Data(MediaTypeOf(picture.Span)!, picture.Span).Raw("\">");
        }
        html.Raw("<svg viewBox=\"0 0 ").Raw(page.Width).Raw(" ").Raw(page.Height).Raw("\" class=\"").Raw(hasPicture ? "over" : "alone").Raw("\" role=\"group\" aria-label=\"Values on page ").Raw(page.Number).Raw("\">\n");
        if (!hasPicture) Lines(lines);
        foreach ((TextPlace place, PageBox box) in _values.GetValueOrDefault(page.Number, []))
        {
            html.Raw("<a class=\"box ").Raw(FactList.NameOf(place.Fact.Kind)).Raw("\" href=\"#f").Raw(place.Fact.Id).Raw("\" data-t=\"").Raw(place.Index).Raw("\" tabindex=\"-1\"><title>");
            html.Text($"{place.Fact.Name}: {place.Fact.Path} – {place.Fact.Evidence}").Raw("</title>");
            Rectangle(box);
            html.Raw("</a>\n");
        }
        html.Raw("</svg></div></figure>\n");
    }

    private void Lines(IEnumerable<SourceLine> lines)
    {
        foreach (SourceLine line in lines)
        {
            IReadOnlyList<SourceLocation> places = source.Locate(line.Span);
            if (places is [{ Box: { Width: > 0, Height: > 0 } box }])
            {
                html.Raw("<text x=\"").Raw(box.Left).Raw("\" y=\"").Raw(box.Top + box.Height * Baseline).Raw("\" font-size=\"").Raw(box.Height * Baseline);
                html.Raw("\" textLength=\"").Raw(box.Width).Raw("\" lengthAdjust=\"spacingAndGlyphs\" lang=\"vi\">").Text(source.Text, line.Span.Start, line.Span.End).Raw("</text>\n");
                continue;
            }
            // Letters of a line that stands in several places are not told apart; bars show where they are.
            foreach (SourceLocation place in places)
            {
                if (place.Box is not { } part) continue;
                html.Raw("<g class=\"bar\">");
                Rectangle(part);
                html.Raw("</g>\n");
            }
        }
    }

    private void Rectangle(PageBox box) =>
        html.Raw("<rect x=\"").Raw(box.Left).Raw("\" y=\"").Raw(box.Top).Raw("\" width=\"").Raw(box.Width).Raw("\" height=\"").Raw(box.Height).Raw("\"/>");

    private static string? MediaTypeOf(ReadOnlySpan<byte> picture)
    {
        if (picture is [0x89, (byte)'P', (byte)'N', (byte)'G', ..]) return "image/png";
        return picture is [0xFF, 0xD8, 0xFF, ..] ? "image/jpeg" : null;
    }
}
