using System.Text;

namespace VnGovDocs.Hostile.Files;

/// <summary>One page while a test paints on it. Places count from the top left, as readers of a page see them.</summary>
internal sealed class PdfPage(float width, float height, string extra)
{
    /// <summary>What the fonts of a page are called, and what they say of themselves.</summary>
    public static readonly IReadOnlyDictionary<string, string> Fonts = new Dictionary<string, string>
    {
        ["R"] = "Times-Test", ["B"] = "Times-Test-Bold", ["I"] = "Times-Test-Italic", ["V"] = ".VnTime", ["P"] = "Partial",
    };

    private readonly StringBuilder _content = new();

    public float Width => width;

    public float Height => height;

    public string Extra => extra;

    public string Content => _content.ToString();

    /// <summary>More entries of the content's dictionary.</summary>
    public string StreamEntries { get; set; } = "";

    /// <summary>More resources.</summary>
    public string Resources { get; set; } = "";

    /// <summary>Each makes its object, adding others it needs.</summary>
    public List<Func<Func<string, int>, string>> Annotations { get; } = [];

    /// <summary>Paints letters from a place on; <paramref name="mode"/> 2 strokes them too, 3 leaves them invisible.</summary>
    public PdfPage Text(float x, float y, string text, float size = 13, string font = "R", int mode = 0)
    {
        Raw(PdfBuilder.Invariant($"BT /{font} {size} Tf {mode} Tr 1 0 0 1 {x} {height - y} Tm <{Hex(text)}> Tj ET"));
        return this;
    }

    /// <summary>Paints letters whose line is turned counter-clockwise around its start.</summary>
    public PdfPage Turned(float x, float y, double degrees, string text, float size = 13)
    {
        (double sin, double cos) = Math.SinCos(degrees * Math.PI / 180);
        Raw(PdfBuilder.Invariant($"BT /R {size} Tf 0 Tr {cos:0.#####} {sin:0.#####} {-sin:0.#####} {cos:0.#####} {x} {height - y} Tm <{Hex(text)}> Tj ET"));
        return this;
    }

    /// <summary>Draws a line.</summary>
    public PdfPage Rule(float x1, float y1, float x2, float y2) => Raw(PdfBuilder.Invariant($"{x1} {height - y1} m {x2} {height - y2} l S"));

    /// <summary>Draws the rules of a table: its columns' and its rows' edges.</summary>
    public PdfPage Grid(float[] xs, float[] ys)
    {
        foreach (float x in xs) Rule(x, ys[0], x, ys[^1]);
        foreach (float y in ys) Rule(xs[0], y, xs[^1], y);
        return this;
    }

    /// <summary>Operators as they stand in the file.</summary>
    public PdfPage Raw(string operators)
    {
        _content.Append(operators).Append('\n');
        return this;
    }

    /// <summary>The codes of letters: their UTF-16 values.</summary>
    public static string Hex(string text) => string.Concat(text.Select(letter => ((int)letter).ToString("X4", System.Globalization.CultureInfo.InvariantCulture)));
}
