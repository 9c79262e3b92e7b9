using VnGovDocs.Ocr;
using VnGovDocs.Reading.Pdf.Layout;

namespace VnGovDocs.Reading.Pdf.Scans;

/// <summary>Has the pages of a file that hold no text of their own read by the caller's engine.</summary>
/// <param name="engine">The caller's engine.</param>
/// <param name="mode">Which pages it reads.</param>
internal sealed class ScanReader(IOcrEngine engine, OcrMode mode)
{
    /// <summary>A page with fewer letters of its own has none that are its text: a running number, a scanner's mark.</summary>
    private const int FewestLetters = 40;

    public string EngineName => engine.Name;

    /// <summary>Whether a page is to be read off its picture.</summary>
    /// <param name="page">Its own letters.</param>
    /// <param name="layout">Makes lines of them, which costs more.</param>
    public bool IsScan(GlyphPage page, Func<PageLayout> layout)
    {
        if (mode == OcrMode.Always) return true;
        int own = 0;
        foreach (ref readonly Glyph glyph in page.Glyphs.All)
        {
            if (glyph.Origin == GlyphOrigin.Page && !glyph.IsSpace) own++;
        }
        return own < FewestLetters ? page.HasImages : GarbledText.Is(layout());
    }

    /// <summary>What the engine reads on pages, by number.</summary>
    /// <exception cref="ReadStoppedException">It did not read them.</exception>
    public Dictionary<int, OcrPage> Read(ReadOnlyMemory<byte> pdf, IReadOnlyList<int> pages, Budget budget)
    {
        try
        {
            return engine.Read(new OcrRequest(pdf, pages, budget.Remaining), budget.Cancellation).ToDictionary(page => page.Number);
        }
        catch (OcrException refused)
        {
            throw refused.Problem == OcrProblem.TimedOut
                ? ReadStoppedException.TimedOut(budget.Limits.Deadline)
                : ReadStoppedException.Of(ReadFailureKind.NeedsOcr, DiagnosticCodes.IsNeedingOcr(pages.Count, refused.Message));
        }
    }
}
