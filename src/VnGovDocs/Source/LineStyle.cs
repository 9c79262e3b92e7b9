namespace VnGovDocs.Source;

/// <summary>How a paragraph's lines are set between the margins (<c>w:jc</c>, <c>text-align</c>).</summary>
public enum TextAlignment
{
    /// <summary>Left, or not said.</summary>
    Left,

    /// <summary>Centered: letterheads, titles and signatures of official documents (NĐ 30/2020/NĐ-CP, Phụ lục I).</summary>
    Center,

    /// <summary>Right.</summary>
    Right,

    /// <summary>Both margins: body text.</summary>
    Justify,
}

/// <summary>How letters look, after inheritance (document defaults, style chain, table style, paragraph, run).</summary>
/// <param name="Bold">Set in bold.</param>
/// <param name="Italic">Set in italics.</param>
/// <param name="Underline">Underlined.</param>
/// <param name="Size">Size in points; 0 when the file does not say.</param>
/// <example><c>bool heading = line.Style.Bold &amp;&amp; line.Alignment == TextAlignment.Center;</c></example>
public readonly record struct TextStyle(bool Bold, bool Italic, bool Underline, float Size)
{
    /// <summary>Smaller letters nobody can read.</summary>
    private const float SmallestSize = 1.5f;

    /// <summary>Whether the letters are there and too small to be seen.</summary>
    internal bool IsTiny => Size is > 0 and < SmallestSize;
}

/// <summary>A stretch of one line in one style.</summary>
public readonly record struct StyleRun(TextSpan Span, TextStyle Style);
