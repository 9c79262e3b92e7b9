namespace VnGovDocs.Reading.Pdf.Layout;

/// <summary>Words that run another way than the page's text: watermarks, words in the margin, stamps.</summary>
internal static class TurnedText
{
    /// <summary>In ems: a jump that begins another piece.</summary>
    private const float Jump = 2.5f;

    /// <summary>The pieces in the order in which they were painted.</summary>
    public static IEnumerable<LayoutLine> Lines(GlyphPage page, LineComposer composer, GlyphList store)
    {
        for (int i = 0; i < page.Turned.Count;)
        {
            int start = store.Count;
            float along = 0;
            Glyph first = page.Turned[i], last = first;
            do
            {
                // Laid out again along its own direction: only the distances between letters matter.
                last = page.Turned[i];
                store.Add(last with { Left = along, Baseline = first.Baseline });
                along += i + 1 < page.Turned.Count ? Math.Max(last.Width, Distance(last, page.Turned[i + 1])) : last.Width;
                i++;
            }
            while (i < page.Turned.Count && page.Turned[i].Heading == first.Heading && Distance(last, page.Turned[i]) < last.Width + Jump * last.Size);
            if (!HasPrint(store.Span(start, store.Count - start))) continue;
            yield return composer.Compose([new Chunk(start, store.Count - start, first.Left, first.Left + along, first.Baseline, first.Size)]);
        }
    }

    private static bool HasPrint(ReadOnlySpan<Glyph> glyphs)
    {
        foreach (ref readonly Glyph glyph in glyphs)
        {
            if (!glyph.IsSpace) return true;
        }
        return false;
    }

    private static float Distance(in Glyph first, in Glyph second)
    {
        float x = second.Left - first.Left, y = second.Baseline - first.Baseline;
        return MathF.Sqrt(x * x + y * y);
    }
}
