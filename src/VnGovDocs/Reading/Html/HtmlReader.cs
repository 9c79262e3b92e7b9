using AngleSharp.Dom;
using VnGovDocs.Source;

namespace VnGovDocs.Reading.Html;

/// <summary>Reads web pages: saved from portals and newspapers, exported by word processors, or written by hand.</summary>
internal sealed class HtmlReader : IDocumentReader
{
    public SourceDocument Read(ReadOnlyMemory<byte> bytes, Budget budget, DiagnosticBag diagnostics)
    {
        DecodedFile file = TextDecoder.Decode(bytes, CharsetDeclaration.Find(bytes.Span), diagnostics);
        return SecondReading.Read(budget, diagnostics, builder => Read(file, builder, budget, diagnostics));
    }

    private static SourceDocument Read(DecodedFile file, SourceTextBuilder builder, Budget budget, DiagnosticBag diagnostics)
    {
        HtmlPage page = HtmlPage.Parse(file.Text, budget);
        IElement? root = page.Document.Body;
        if (root is not null)
        {
            PageStatistics statistics = PageStatistics.Of(root, budget);
            var walker = new HtmlWalker(
                builder, new HtmlLineWriter(builder, page.Tokens), new StyleResolver(Styles(page.Document, budget)), new FurnitureRules(statistics, statistics[root].Text), budget);
            // What color a sheet in another file gives to what lies under the text, nobody knows.
            walker.Walk(root, isOnPaper: page.Document.QuerySelector("link[rel~=stylesheet]") is null);
            if (walker.HiddenCharacters > 0) diagnostics.Add(DiagnosticCodes.HasHiddenText(walker.HiddenCharacters));
        }
        return builder.Build(DocumentFormat.Html, new FilePlaces(file));
    }

    private static StyleSheet Styles(IDocument document, Budget budget)
    {
        var sheet = new StyleSheet();
        foreach (IElement style in document.QuerySelectorAll("style")) sheet.Add(TextTokens.Plain(style.TextContent), budget);
        return sheet;
    }
}
