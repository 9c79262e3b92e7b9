using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace VnGovDocs.Reading.Pdf;

/// <summary>
/// Makes <see cref="GlyphPage"/>s where PdfPig would make its own pages: without the outline boxes of letters, which cost time and are
/// wrong for many fonts. The library creates it by itself, so what a read needs travels with the filters of its options.
/// </summary>
internal sealed class PageFactory(
    IPdfTokenScanner scanner, IResourceStore resources, ILookupFilterProvider filters, IPageContentParser parser, ParsingOptions options)
    : BasePageFactory<GlyphPage>(scanner, new TextResources(resources), filters, parser, options), IPageFactory<GlyphPage>
{
    /// <summary>A4 in points, and far more than the largest sheets that programs make (14,400 by PDF 32000-1, annex C).</summary>
    private const float UsualWidth = 595, UsualHeight = 842, LongestSide = 1e7f;

    /// <summary>The library strings all contents of a page together before anybody sees them; one stream may be named a thousand times.</summary>
    public new GlyphPage Create(int number, DictionaryToken dictionary, PageTreeMembers pageTreeMembers, NamedDestinations namedDestinations)
    {
        var budgeted = (BudgetedFilters)ParsingOptions.FilterProvider!;
        long bytes = 0;
        foreach (IToken part in Resolve<ArrayToken>(dictionary, NameToken.Contents)?.Data ?? [])
        {
            budgeted.Budget.Tick();
            bytes += TokenResolver.Resolve<StreamToken>(part, PdfScanner)?.Data.Length ?? 0;
            if (bytes > budgeted.Budget.Limits.MaxPageContentBytes)
                budgeted.Stop(ReadStoppedException.Exceeded(nameof(ReadLimits.MaxPageContentBytes), budgeted.Budget.Limits.MaxPageContentBytes));
        }
        return base.Create(number, dictionary, pageTreeMembers, namedDestinations);
    }

    protected override GlyphPage ProcessPage(
        int pageNumber, DictionaryToken dictionary, NamedDestinations namedDestinations, MediaBox mediaBox, CropBox cropBox,
        UserSpaceUnit userSpaceUnit, PageRotationDegrees rotation, TransformationMatrix initialMatrix, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        var budgeted = (BudgetedFilters)ParsingOptions.FilterProvider!;
        PdfRectangle shown = cropBox.GetVisibleBounds(rotation);
        budgeted.Painted.Truncate(0);
        budgeted.Invisible.Truncate(0);
        budgeted.Cost.Clear();
        var collector = new GlyphCollector(
            pageNumber, ResourceStore, PdfScanner, PageContentParser, FilterProvider, cropBox, userSpaceUnit, rotation, initialMatrix, ParsingOptions,
            new GlyphPage(pageNumber, Side(shown.Width, UsualWidth), Side(shown.Height, UsualHeight), budgeted.Painted), budgeted);
        GlyphPage page = collector.Process(pageNumber, operations);
        if (Resolve<ArrayToken>(dictionary, NameToken.Annots) is { } annotations) collector.ProcessAnnotations(annotations);
        budgeted.ThrowIfStopped();
        page.Straighten();
        return page;
    }

    /// <summary>A side that is no number, or nothing, is the usual one, as viewers have it.</summary>
    private static float Side(double length, float usual) => (float)Math.Abs(length) is > 0 and < LongestSide and var side ? side : usual;

    private T? Resolve<T>(DictionaryToken dictionary, NameToken name) where T : class, IToken =>
        dictionary.TryGet(name, out IToken token) ? TokenResolver.Resolve<T>(token, PdfScanner) : null;
}
