using VnGovDocs.Reading.Pdf;
using VnGovDocs.Source;
using VnGovDocs.Tests.Cases;

namespace VnGovDocs.Tests.Reading.Pdf;

/// <summary>Painted pages give their lines in reading order, and every letter is found where it was painted.</summary>
public class PdfPageTests
{
    public static TheoryData<Case> Pages => CaseFile.Load("pdf-pages");

    [Theory, MemberData(nameof(Pages))]
    public void A_painted_page_gives_its_lines(Case one)
    {
        SourceDocument source = ReadingHarness.Read(new PdfReader(), PaintedPages.Paint(one.Input));
        Assert.Equal(one.Expected, string.Join('\n', source.Lines.Select(line => ReadingHarness.Show(source, line))));
    }

    [Theory, MemberData(nameof(Pages))]
    public void Every_letter_lies_on_its_page(Case one)
    {
        SourceDocument source = ReadingHarness.Read(new PdfReader(), PaintedPages.Paint(one.Input));
        foreach (SourceLine line in source.Lines)
        {
            for (int i = line.Span.Start; i < line.Span.End; i++)
            {
                SourceLocation place = Assert.Single(source.Locate(new TextSpan(i, 1)));
                Assert.Equal(line.Page, place.Page);
                PageBox box = place.Box!.Value;
                SourcePage page = source.Pages[line.Page - 1];
                Assert.True(box is { Left: >= 0, Top: >= 0, Height: > 0 } && box.Left + box.Width <= page.Width && box.Top + box.Height <= page.Height, $"{source.Text[i]} at {box}");
            }
        }
    }
}
