using VnGovDocs.Source;

namespace VnGovDocs.Reading.Pdf;

/// <summary>What is painted on one page, before anybody makes lines of it.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Width">In points, as shown: cropped and turned.</param>
/// <param name="Height">In points, as shown.</param>
/// <param name="Glyphs">Letters in the order in which they were painted.</param>
internal sealed record GlyphPage(int Number, float Width, float Height, GlyphList Glyphs)
{
    /// <summary>Width of the page as its text runs: the sides change places where most text runs up or down.</summary>
    public float TextWidth { get; private set; } = Width;

    /// <summary>Height of the page as its text runs.</summary>
    public float TextHeight { get; private set; } = Height;

    /// <summary>Letters whose lines run another way than most: watermarks, words in the margin.</summary>
    public List<Glyph> Turned { get; } = [];

    /// <summary>Drawn lines.</summary>
    public List<Rule> Rules { get; private set; } = [];

    /// <summary>Letters outside the page's visible part, or under it.</summary>
    public int HiddenLetters { get; set; }

    /// <summary>Letters left out because their font does not say what they mean.</summary>
    public int UnmappedLetters { get; set; }

    /// <summary>Fields and stamps that could not be drawn.</summary>
    public int BrokenAnnotations { get; set; }

    /// <summary>Whether pictures stand on it.</summary>
    public bool HasImages { get; set; }

    /// <summary>Drops the page's own text; stamps and fields stay.</summary>
    public void KeepStampsOnly()
    {
        int kept = 0;
        for (int i = 0; i < Glyphs.Count; i++)
        {
            if (Glyphs[i].Origin != GlyphOrigin.Page) Glyphs[kept++] = Glyphs[i];
        }
        Glyphs.Truncate(kept);
    }

    /// <summary>Turns the axes to the way most letters run and puts the others aside.</summary>
    public void Straighten()
    {
        Span<int> counts = stackalloc int[5];
        foreach (ref readonly Glyph glyph in Glyphs.All) counts[(int)glyph.Heading]++;
        Heading most = Heading.Right;
        for (var heading = Heading.Down; heading < Heading.Aslant; heading++)
        {
            if (counts[(int)heading] > counts[(int)most]) most = heading;
        }
        if (counts[(int)most] == Glyphs.Count && most == Heading.Right) return;
        int kept = 0;
        for (int i = 0; i < Glyphs.Count; i++)
        {
            if (Glyphs[i].Heading == most) Glyphs[kept++] = Turn(Glyphs[i], most);
            else Turned.Add(Glyphs[i]);
        }
        Glyphs.Truncate(kept);
        if (most is Heading.Up or Heading.Down) (TextWidth, TextHeight) = (Height, Width);
        Rules = Rules.ConvertAll(rule => Turn(rule, most));
    }

    private Glyph Turn(in Glyph glyph, Heading heading)
    {
        (float left, float baseline) = Turn(glyph.Left, glyph.Baseline, heading);
        return glyph with { Left = left, Baseline = baseline };
    }

    private Rule Turn(Rule rule, Heading heading)
    {
        (float left, float top) = Turn(rule.Left, rule.Top, heading);
        (float right, float bottom) = Turn(rule.Right, rule.Bottom, heading);
        return new Rule(Math.Min(left, right), Math.Min(top, bottom), Math.Max(left, right), Math.Max(top, bottom));
    }

    private (float X, float Y) Turn(float x, float y, Heading heading) => heading switch
    {
        Heading.Up => (Height - y, x),
        Heading.Down => (y, Width - x),
        Heading.Left => (Width - x, Height - y),
        _ => (x, y),
    };
}
