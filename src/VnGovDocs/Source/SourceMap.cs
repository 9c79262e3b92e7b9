namespace VnGovDocs.Source;

/// <summary>Where a piece of raw text comes from: a run of a part, or an offset into the decoded characters of the file.</summary>
/// <param name="Part">Index of the part (DOCX); 0 elsewhere.</param>
/// <param name="Run">Number of the run in its part (DOCX); -1 where <paramref name="Offset"/> counts characters of the file.</param>
/// <param name="Offset">Offset of the first raw character: in the run (DOCX), in the decoded file (HTML, text), among the printed letters (PDF).</param>
internal readonly record struct SourceOrigin(int Part, int Run, int Offset);

/// <summary>
/// The way back from the normalized text to the file: segments in text order. In a linear segment character i of the text is
/// raw character i; in any other the whole raw stretch stands for the whole text stretch (a composed letter, an entity, a generated label).
/// </summary>
internal sealed class SourceMap(IReadOnlyList<SourceMap.Segment> segments, ISourcePlaces places)
{
    internal readonly record struct Segment(int TextStart, int TextLength, SourceOrigin Origin, int RawLength)
    {
        public int TextEnd => TextStart + TextLength;
        public bool IsLinear => TextLength == RawLength;
    }

    public IReadOnlyList<Segment> Segments => segments;

    public ISourcePlaces Places => places;

    public IReadOnlyList<SourceLocation> Locate(TextSpan span)
    {
        var found = new List<SourceLocation>();
        for (int i = FirstAt(span.Start); i < segments.Count && segments[i].TextStart < span.End; i++)
        {
            // White space that only separates two elements of a page stands nowhere in it.
            if (segments[i] is { RawLength: 0, Origin.Run: < 0 }) continue;
            SourceLocation place = Place(segments[i], span);
            if (found.Count > 0 && places.Join(found[^1], place) is { } joined) found[^1] = joined;
            else found.Add(place);
        }
        return found;
    }

    /// <summary>The raw characters that stand for the part of a span inside a segment.</summary>
    private SourceLocation Place(Segment segment, TextSpan span)
    {
        int from = 0, to = segment.RawLength;
        if (segment.IsLinear)
        {
            from = Math.Max(0, span.Start - segment.TextStart);
            to = Math.Min(segment.TextLength, span.End - segment.TextStart);
        }
        return places.Place(segment.Origin with { Offset = segment.Origin.Offset + from }, to - from);
    }

    /// <summary>Index of the first segment that ends behind <paramref name="position"/>.</summary>
    private int FirstAt(int position)
    {
        int low = 0, high = segments.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (segments[middle].TextEnd <= position) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
