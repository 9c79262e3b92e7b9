using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace VnGovDocs.Reading.Pdf;

/// <summary>
/// What lies on a page and prints text: form fields, stamps, free text, digital signatures (PDF 32000-1, 12.5). Offices stamp numbers and
/// dates that way.
/// </summary>
/// <param name="Box">Where it lies, in the page's own units.</param>
/// <param name="Appearance">How it looks, when it says so.</param>
/// <param name="Placement">Brings its appearance into its box.</param>
/// <param name="Text">What it says, when nothing is drawn.</param>
/// <param name="IsSignature">Whether it is a digital signature.</param>
internal sealed record PageAnnotation(PdfRectangle Box, StreamToken? Appearance, TransformationMatrix? Placement, string? Text, bool IsSignature)
{
    private const int Hidden = 2, NoView = 32, Deepest = 8;

    /// <summary>Null for annotations that print nothing: links, highlights, closed comments.</summary>
    public static PageAnnotation? Read(DictionaryToken dictionary, IPdfTokenScanner scanner)
    {
        string? subtype = TokenResolver.Entry<NameToken>(dictionary, "Subtype", scanner)?.Data;
        if (subtype is not ("Widget" or "FreeText" or "Stamp" or "Watermark")) return null;
        int flags = TokenResolver.Entry<NumericToken>(dictionary, "F", scanner)?.Int ?? 0;
        if ((flags & (Hidden | NoView)) != 0 || Rectangle(dictionary, "Rect", scanner) is not { } box) return null;
        string? fieldType = Inherited<NameToken>(dictionary, "FT", scanner)?.Data;
        StreamToken? appearance = AppearanceOf(dictionary, scanner);
        string? text = subtype == "FreeText" ? TokenResolver.Text(TokenResolver.Entry<IToken>(dictionary, "Contents", scanner)) : fieldType == "Tx" ? TokenResolver.Text(Inherited<IToken>(dictionary, "V", scanner)) : null;
        TransformationMatrix? placement = appearance is null ? null : PlacementOf(appearance, box, scanner);
        return new PageAnnotation(box, appearance, placement, text, fieldType == "Sig");
    }

    /// <summary>An entry of the field or of the fields above it.</summary>
    private static T? Inherited<T>(DictionaryToken field, string name, IPdfTokenScanner scanner) where T : class, IToken
    {
        DictionaryToken? current = field;
        for (int i = 0; i < Deepest && current is not null; i++)
        {
            if (TokenResolver.Entry<T>(current, name, scanner) is { } found) return found;
            current = TokenResolver.Entry<DictionaryToken>(current, "Parent", scanner);
        }
        return null;
    }

    private static StreamToken? AppearanceOf(DictionaryToken dictionary, IPdfTokenScanner scanner)
    {
        if (TokenResolver.Entry<DictionaryToken>(dictionary, "AP", scanner) is not { } appearances) return null;
        IToken? normal = TokenResolver.Entry<IToken>(appearances, "N", scanner);
        if (normal is StreamToken stream) return stream;
        string? state = TokenResolver.Entry<NameToken>(dictionary, "AS", scanner)?.Data;
        return normal is DictionaryToken states && state is not null ? TokenResolver.Entry<StreamToken>(states, state, scanner) : null;
    }

    /// <summary>Scales and moves the appearance's box, as its matrix turns it, onto the annotation's (12.5.5).</summary>
    private static TransformationMatrix? PlacementOf(StreamToken appearance, PdfRectangle box, IPdfTokenScanner scanner)
    {
        if (Rectangle(appearance.StreamDictionary, "BBox", scanner) is not { } inner) return null;
        double[] matrix = Numbers(appearance.StreamDictionary, "Matrix", scanner);
        var own = matrix.Length == 6 ? TransformationMatrix.FromValues(matrix[0], matrix[1], matrix[2], matrix[3], matrix[4], matrix[5]) : TransformationMatrix.Identity;
        PdfRectangle turned = own.Transform(inner);
        double left = new[] { turned.TopLeft.X, turned.TopRight.X, turned.BottomLeft.X, turned.BottomRight.X }.Min();
        double right = new[] { turned.TopLeft.X, turned.TopRight.X, turned.BottomLeft.X, turned.BottomRight.X }.Max();
        double bottom = new[] { turned.TopLeft.Y, turned.TopRight.Y, turned.BottomLeft.Y, turned.BottomRight.Y }.Min();
        double top = new[] { turned.TopLeft.Y, turned.TopRight.Y, turned.BottomLeft.Y, turned.BottomRight.Y }.Max();
        if (right - left < 0.01 || top - bottom < 0.01) return null;
        double scaleX = box.Width / (right - left), scaleY = box.Height / (top - bottom);
        return TransformationMatrix.FromValues(scaleX, 0, 0, scaleY, box.Left - left * scaleX, box.Bottom - bottom * scaleY);
    }

    private static PdfRectangle? Rectangle(DictionaryToken dictionary, string name, IPdfTokenScanner scanner)
    {
        double[] sides = Numbers(dictionary, name, scanner);
        if (sides.Length != 4) return null;
        return new PdfRectangle(Math.Min(sides[0], sides[2]), Math.Min(sides[1], sides[3]), Math.Max(sides[0], sides[2]), Math.Max(sides[1], sides[3]));
    }

    private static double[] Numbers(DictionaryToken dictionary, string name, IPdfTokenScanner scanner)
    {
        ArrayToken? array = TokenResolver.Entry<ArrayToken>(dictionary, name, scanner);
        return array is null ? [] : [.. array.Data.Select(token => TokenResolver.Resolve<NumericToken>(token, scanner)?.Double ?? 0)];
    }
}
