using VnGovDocs.Source;

namespace VnGovDocs.Reading.Pdf;

/// <summary>Which way a letter's line runs on the page as shown.</summary>
internal enum Heading : byte
{
    Right,
    Down,
    Left,
    Up,

    /// <summary>Aslant: watermarks.</summary>
    Aslant,
}

/// <summary>Who painted a letter.</summary>
internal enum GlyphOrigin : byte
{
    /// <summary>The page itself.</summary>
    Page,

    /// <summary>A form field, a stamp or a note drawn on the page.</summary>
    Annotation,

    /// <summary>The picture of a digital signature.</summary>
    Signature,
}

/// <summary>
/// One painted letter, in points, the axes turned so that its line runs to the right and the next line lies below.
/// </summary>
/// <param name="Text">What it means: one letter, a ligature's letters, a space.</param>
/// <param name="Left">Where it begins on its line.</param>
/// <param name="Baseline">Distance of its baseline from the top.</param>
/// <param name="Width">How far it moves the next letter.</param>
/// <param name="Size">Size of its font as shown.</param>
/// <param name="Face">Index into <see cref="FontFaces"/>.</param>
/// <param name="Heading">Which way its line runs.</param>
/// <param name="Origin">Who painted it.</param>
/// <param name="Box">The box around it on the page as shown.</param>
internal readonly record struct Glyph(
    string Text, float Left, float Baseline, float Width, float Size, int Face, Heading Heading, GlyphOrigin Origin, LetterBox Box)
{
    /// <summary>Share of the size above and below the baseline that a letter takes: Vietnamese capitals carry two marks (Ậ, Ễ).</summary>
    public const float Ascent = 0.95f, Descent = 0.25f;

    public float Right => Left + Width;

    public float Center => Left + Width / 2;

    public bool IsSpace { get; } = string.IsNullOrWhiteSpace(Text);

    /// <summary>A mark that sits on the letter before it (U+0300–U+036F).</summary>
    public bool IsCombining { get; } = Text[0] is >= '\u0300' and <= '\u036F';
}
