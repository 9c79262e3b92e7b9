using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace VnGovDocs.SampleKit.Docx;

/// <summary>The body under construction. Word keeps a section's properties in its last paragraph; this class remembers them until then.</summary>
internal sealed class DocxBody(string headerId)
{
    private readonly List<OpenXmlElement> _elements = [];
    private SectionProperties _section = FirstSection(headerId);
    private bool _landscape;

    public int TextWidth => _landscape ? PageMeasure.LandscapeTextWidth : PageMeasure.TextWidth;

    public bool IsEmpty => _elements.Count == 0;

    public void Add(OpenXmlElement element) => _elements.Add(element);

    public void BeginPage(bool landscape)
    {
        _landscape = landscape;
        Break(SectionMarkValues.NextPage, new Columns { Space = "720" });
    }

    /// <summary>Goes on below in columns of these widths; one width is the whole of the text.</summary>
    public void BeginColumns(IReadOnlyList<int> widths)
    {
        if (widths.Count == 1)
        {
            Break(SectionMarkValues.Continuous, new Columns { Space = "720" });
            return;
        }
        var columns = new Columns { EqualWidth = false, ColumnCount = (short)widths.Count, Space = "0" };
        foreach (int width in widths) columns.Append(new DocumentFormat.OpenXml.Wordprocessing.Column { Width = Text(width), Space = "0" });
        Break(SectionMarkValues.Continuous, columns);
    }

    public Body Finish() => new([.. _elements, _section]);

    private void Break(SectionMarkValues kind, Columns columns)
    {
        if (IsEmpty)
        {
            _section.GetFirstChild<Columns>()!.Remove();
            _section.InsertBefore(columns, _section.GetFirstChild<TitlePage>());
            return;
        }
        if (_elements[^1] is not Paragraph { ParagraphProperties: { SectionProperties: null } properties })
        {
            properties = new ParagraphProperties { SpacingBetweenLines = new SpacingBetweenLines { Before = "0", After = "0", Line = "20", LineRule = LineSpacingRuleValues.Exact } };
            _elements.Add(new Paragraph(properties));
        }
        properties.SectionProperties = _section;
        _section = new SectionProperties(new SectionType { Val = kind }, Size(_landscape), Margin(), columns);
    }

    private static SectionProperties FirstSection(string headerId) => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = headerId }, Size(landscape: false), Margin(), new Columns { Space = "720" }, new TitlePage());

    private static PageSize Size(bool landscape) => landscape
        ? new PageSize { Width = PageMeasure.Long, Height = PageMeasure.Short, Orient = PageOrientationValues.Landscape }
        : new PageSize { Width = PageMeasure.Short, Height = PageMeasure.Long };

    private static PageMargin Margin() => new()
    {
        Top = PageMeasure.Vertical, Bottom = PageMeasure.Vertical, Left = PageMeasure.Left, Right = PageMeasure.Right,
        Header = PageMeasure.Header, Footer = PageMeasure.Header, Gutter = 0,
    };

    private static string Text(int twips) => twips.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
