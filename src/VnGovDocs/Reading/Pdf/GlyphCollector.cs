using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;
using UglyToad.PdfPig.XObjects;
using VnGovDocs.Source;

namespace VnGovDocs.Reading.Pdf;

/// <summary>Runs the operations of one page and writes down every letter and every drawn line, as the page is shown.</summary>
internal sealed class GlyphCollector(
    int pageNumber, IResourceStore resources, IPdfTokenScanner scanner, IPageContentParser parser, ILookupFilterProvider filters, CropBox cropBox,
    UserSpaceUnit userSpaceUnit, PageRotationDegrees rotation, in TransformationMatrix initialMatrix, ParsingOptions options,
    GlyphPage page, BudgetedFilters reading)
    : BaseStreamProcessor<GlyphPage>(
        pageNumber, resources, scanner, parser, filters, cropBox, userSpaceUnit, rotation, initialMatrix, options)
{
    /// <summary>What one letter may stand for: a ligature has three letters. And the largest print.</summary>
    private const int LongestLetter = 16, LargestSize = 3000;

    /// <summary>From here on upright letters look italic: fonts slant by about 12 degrees, tan 12° = 0.21.</summary>
    private const double Slant = 0.15;

    /// <summary>The page's own axes; its commands may leave others behind.</summary>
    private readonly TransformationMatrix _axes = initialMatrix;

    private readonly RuleCollector _rules = new(page.Rules);
    private readonly GlyphList _invisible = reading.Invisible;
    private GlyphOrigin _origin;

    public override GlyphPage Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        CloneAllStates();
        ProcessOperations(operations);
        // Invisible text lies under the picture of a scanned page; where the page itself is printed, it is hidden.
        bool isScan = _invisible.Count > page.Glyphs.Count;
        if (!isScan) page.HiddenLetters += _invisible.Count;
        for (int i = 0; i < _invisible.Count && isScan; i++) page.Glyphs.Add(_invisible[i]);
        _invisible.Truncate(0);
        return page;
    }

    /// <summary>Draws form fields, stamps and free text as a viewer does.</summary>
    public void ProcessAnnotations(ArrayToken annotations)
    {
        foreach (IToken token in annotations.Data)
        {
            reading.Budget.Tick();
            int depth = StackSize;
            try
            {
                if (TokenResolver.Resolve<DictionaryToken>(token, PdfScanner) is { } dictionary && PageAnnotation.Read(dictionary, PdfScanner) is { } annotation) Show(annotation);
            }
            catch (Exception cause) when (cause is not (ReadStoppedException or OperationCanceledException or OutOfMemoryException))
            {
                // What is put on a page may be broken where the page is not.
                page.BrokenAnnotations++;
                while (StackSize > depth) PopState();
            }
        }
    }

    private void Show(PageAnnotation annotation)
    {
        _origin = annotation.IsSignature ? GlyphOrigin.Signature : GlyphOrigin.Annotation;
        if (annotation.Appearance is { } appearance && annotation.Placement is { } placement) Draw(appearance, placement);
        else Write(annotation);
    }

    private void Draw(StreamToken appearance, TransformationMatrix placement)
    {
        PushState();
        GetCurrentState().CurrentTransformationMatrix = _axes;
        ModifyCurrentTransformationMatrix(placement);
        ProcessFormXObject(appearance, NameToken.Create("N"));
        PopState();
    }

    /// <summary>A field without a picture: its value, from the left of its box on, over as many lines as the page is too narrow for.</summary>
    private void Write(PageAnnotation annotation)
    {
        if (annotation.Text is not { Length: > 0 } text) return;
        PdfRectangle box = _axes.Transform(annotation.Box);
        float top = page.Height - (float)Math.Max(box.TopLeft.Y, box.BottomRight.Y), left = (float)Math.Min(box.TopLeft.X, box.BottomRight.X);
        float size = Math.Clamp((float)Math.Abs(box.Height) * 0.7f, 4, 14), width = size / 2, baseline = top + size, start = left;
        foreach (char letter in text)
        {
            if (letter is '\r' or '\n' || left + width > page.Width)
            {
                (left, baseline) = (start, baseline + size * 1.2f);
                if (letter is '\r' or '\n') continue;
            }
            var around = new LetterBox(left, baseline - size * Glyph.Ascent, left + width, baseline + size * Glyph.Descent);
            Add(new Glyph(letter.ToString(), left, baseline, width, size, reading.Faces.Plain, Heading.Right, _origin, around), page.Glyphs);
            left += width;
        }
    }

    public override void RenderGlyph(
        IFont font, CurrentGraphicsState currentState, double fontSize, double pointSize, int code, string unicode, long currentOffset,
        in TransformationMatrix renderingMatrix, in TransformationMatrix textMatrix, in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox)
    {
        reading.Budget.Tick();
        if (string.IsNullOrEmpty(unicode)) return;
        if (unicode.Length > LongestLetter || !reading.Faces.Means(font, code))
        {
            page.UnmappedLetters++;
            return;
        }
        reading.Witness.Hear(font, code, unicode, PdfScanner);
        // The letter's axes on the page: where it starts, which way its line runs, which way is up.
        (double startX, double startY) = LetterAxes.Linear(renderingMatrix.E, renderingMatrix.F, textMatrix);
        (double x, double y) = transformationMatrix.Transform(startX + textMatrix.E, startY + textMatrix.F);
        double advance = characterBoundingBox.Width;
        (double runX, double runY) = LetterAxes.Linear(LetterAxes.Linear(renderingMatrix.A * advance, renderingMatrix.B * advance, textMatrix), transformationMatrix);
        (double upX, double upY) = LetterAxes.Linear(LetterAxes.Linear(renderingMatrix.C, renderingMatrix.D, textMatrix), transformationMatrix);
        bool isUpright = runY == 0 && upX == 0 && runX >= 0 && upY > 0;
        float size = (float)(isUpright ? upY : Math.Sqrt(upX * upX + upY * upY)), width = (float)(isUpright ? runX : Math.Sqrt(runX * runX + runY * runY));
        Heading heading = isUpright ? Heading.Right : LetterAxes.HeadingOf(runX, runY, upX, upY);
        bool slanted = heading == Heading.Right && upX > Slant * upY;
        TextRenderingMode mode = currentState.FontState.TextRenderingMode;
        bool stroked = mode is TextRenderingMode.FillThenStroke or TextRenderingMode.FillThenStrokeClip;
        int face = reading.Faces.IndexOf(font, stroked, slanted);
        var glyph = new Glyph(
            reading.Faces.Spelled(face, code, unicode), (float)x, page.Height - (float)y, width, size, face, heading, _origin,
            Around(x, y, (runX, runY), (upX, upY)));
        Add(glyph, mode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip ? _invisible : page.Glyphs);
    }

    private void Add(in Glyph glyph, GlyphList letters)
    {
        if (glyph.Text[0] < ' ' && glyph.Text[0] is not ('\t' or '\n' or '\r')) return;
        LetterBox box = glyph.Box;
        float x = (box.Left + box.Right) / 2, y = (box.Top + box.Bottom) / 2;
        // Written so that what is no number counts as outside.
        if (!(x >= 0 && y >= 0 && x <= page.Width && y <= page.Height && glyph.Size is >= 0.5f and < LargestSize))
        {
            if (!glyph.IsSpace) page.HiddenLetters++;
            return;
        }
        if (page.Glyphs.Count + _invisible.Count >= reading.Budget.Limits.MaxPageLetters)
            reading.Stop(ReadStoppedException.Exceeded(nameof(ReadLimits.MaxPageLetters), reading.Budget.Limits.MaxPageLetters));
        // Paper ends at its edge, whatever hangs over it.
        bool hangsOver = box.Left < 0 || box.Top < 0 || box.Right > page.Width || box.Bottom > page.Height;
        letters.Add(hangsOver ? glyph with { Box = box.Within(page.Width, page.Height) } : glyph);
    }

    /// <summary>The box of the parallelogram from descent to ascent.</summary>
    private LetterBox Around(double x, double y, (double X, double Y) run, (double X, double Y) up)
    {
        double lowX = x - up.X * Glyph.Descent, lowY = y - up.Y * Glyph.Descent, highX = x + up.X * Glyph.Ascent, highY = y + up.Y * Glyph.Ascent;
        double left = Math.Min(lowX, highX) + Math.Min(0, run.X), right = Math.Max(lowX, highX) + Math.Max(0, run.X);
        double bottom = Math.Min(lowY, highY) + Math.Min(0, run.Y), top = Math.Max(lowY, highY) + Math.Max(0, run.Y);
        return new LetterBox((float)left, page.Height - (float)top, (float)right, page.Height - (float)bottom);
    }

    protected override void ProcessFormXObject(StreamToken formStream, NameToken? xObjectName)
    {
        // Decodes it the first time, which tells how long it is; the library keeps what came of it.
        GetFormOperations(formStream);
        reading.Cost.EnterForm(formStream);
        base.ProcessFormXObject(formStream, xObjectName!);
        reading.Cost.LeaveForm();
    }

    public override void PushState()
    {
        reading.Cost.EnterState(StackSize);
        base.PushState();
    }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord) => page.HasImages = true;

    protected override void RenderInlineImage(InlineImage inlineImage) => page.HasImages = true;

    public override void BeginInlineImage() => page.HasImages = true;

    public override void SetInlineImageProperties(IReadOnlyDictionary<NameToken, IToken> properties)
    {
        // What a picture shows is not text.
    }

    public override void EndInlineImage(Memory<byte> bytes)
    {
        // Nothing was begun.
    }

    public override void MoveTo(double x, double y)
    {
        (float px, float py) = Point(x, y);
        _rules.MoveTo(px, py);
    }

    public override void LineTo(double x, double y)
    {
        (float px, float py) = Point(x, y);
        _rules.LineTo(px, py);
    }

    public override void Rectangle(double x, double y, double width, double height)
    {
        MoveTo(x, y);
        LineTo(x + width, y);
        LineTo(x + width, y + height);
        LineTo(x, y + height);
        LineTo(x, y);
    }

    public override void BezierCurveTo(double x2, double y2, double x3, double y3) => _rules.Curve();

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3) => _rules.Curve();

    public override void BeginSubpath()
    {
        // A subpath begins where the pen is moved to.
    }

    public override PdfPoint? CloseSubpath()
    {
        _rules.Close();
        return null;
    }

    public override void StrokePath(bool close)
    {
        if (close) _rules.Close();
        _rules.Stroke();
        _rules.End();
    }

    public override void FillPath(FillingRule fillingRule, bool close)
    {
        _rules.Fill();
        _rules.End();
    }

    public override void FillStrokePath(FillingRule fillingRule, bool close)
    {
        _rules.Fill();
        StrokePath(close);
    }

    public override void EndPath() => _rules.End();

    public override void ClosePath() => _rules.Close();

    public override void ModifyClippingIntersect(FillingRule clippingRule)
    {
        // What a path cuts off is decided by the page's box alone.
    }

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule)
    {
        // The page's box decides here too.
    }

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
    {
        // Tags say nothing that the letters' places don't.
    }

    public override void EndMarkedContent()
    {
        // Nothing was begun.
    }

    public override void PaintShading(NameToken shadingName)
    {
        // Shadings hold no text.
    }

    private (float X, float Y) Point(double x, double y)
    {
        reading.Budget.Tick();
        (double px, double py) = CurrentTransformationMatrix.Transform(x, y);
        return ((float)px, page.Height - (float)py);
    }
}
