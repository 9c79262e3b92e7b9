using System.Text;
using VnGovDocs.SampleKit.Composition;
using VnGovDocs.SampleKit.Description;

namespace VnGovDocs.SampleKit.Html;

/// <summary>Makes the HTML of a description.</summary>
internal static class HtmlComposer
{
    public static byte[] Compose(SampleDescription description)
    {
        HtmlWriter writer = WriterOf(description);
        var letterhead = new LetterheadLines(description);
        writer.WriteColumns(letterhead.Letterhead());
        writer.WriteTitle(letterhead.Title());
        writer.WriteAddressees(letterhead.Addressees());
        writer.WriteBlocks(description.Body);
        writer.WriteColumns(new ClosingLines(description).Rows());
        writer.WriteBlocks(description.Annexes);
        string html = writer.Finish(description);
        return Encoding.UTF8.GetBytes(description.Style.Decomposed ? LetterForm.Decompose(html) : html);
    }

    private static HtmlWriter WriterOf(SampleDescription description) => description.Style.Html switch
    {
        HtmlConstruction.Word => new WordHtml(description.Style),
        HtmlConstruction.Portal => new PortalHtml(),
        HtmlConstruction.Editor => new EditorHtml(),
        HtmlConstruction.Plain => new PlainHtml(),
        _ => throw new ArgumentOutOfRangeException(nameof(description)),
    };
}
