namespace VnGovDocs.Source;

/// <summary>Where a piece of raw text comes from: a run of a part, or an offset into the decoded characters of the file.</summary>
/// <param name="Part">Index of the part (DOCX); 0 elsewhere.</param>
/// <param name="Run">Number of the run in its part (DOCX); -1 where <paramref name="Offset"/> counts characters of the file.</param>
/// <param name="Offset">Offset of the first raw character: in the run (DOCX), or in the decoded file (HTML, text).</param>
internal readonly record struct SourceOrigin(int Part, int Run, int Offset);

/// <summary>
/// The way back from the normalized text to the file: segments in text order. In a linear segment character i of the text is
/// raw character i; in any other the whole raw stretch stands for the whole text stretch (a composed letter, an entity, a generated label).
/// </summary>
internal sealed class SourceMap(IReadOnlyList<SourceMap.Segment> segments, IReadOnlyList<string> parts, DecodedFile? file)
{
    internal readonly record struct Segment(int TextStart, int TextLength, SourceOrigin Origin, int RawLength)
    {
        public int TextEnd => TextStart + TextLength;
        public bool IsLinear => TextLength == RawLength;
    }

    public IReadOnlyList<Segment> Segments => segments;

    public IReadOnlyList<SourceLocation> Locate(TextSpan span)
    {
        var places = new List<SourceLocation>();
        for (int i = FirstAt(span.Start); i < segments.Count && segments[i].TextStart < span.End; i++)
        {
            // White space that only separates two elements of a page stands nowhere in it.
            if (segments[i] is { RawLength: 0, Origin.Run: < 0 }) continue;
            SourceLocation place = Place(segments[i], span);
            if (places.Count > 0 && Join(places[^1], place) is { } joined) places[^1] = joined;
            else places.Add(place);
        }
        return places;
    }

    private SourceLocation Place(Segment segment, TextSpan span)
    {
        if (segment.Origin.Run >= 0) return new SourceLocation(Part: parts[segment.Origin.Part], Run: segment.Origin.Run);
        int from = 0, to = segment.RawLength;
        if (segment.IsLinear)
        {
            from = Math.Max(0, span.Start - segment.TextStart);
            to = Math.Min(segment.TextLength, span.End - segment.TextStart);
        }
        long start = file!.ByteOffset(segment.Origin.Offset + from), end = file.ByteOffset(segment.Origin.Offset + to);
        return new SourceLocation(ByteStart: start, ByteLength: end - start);
    }

    private static SourceLocation? Join(SourceLocation first, SourceLocation second)
    {
        if (first.Part is not null) return first == second ? first : null;
        if (first.ByteStart is null || second.ByteStart is null || second.ByteStart < first.ByteStart) return null;
        // Line feeds and markup between two pieces are part of the printed stretch's byte range when they directly follow.
        return second.ByteStart <= first.ByteStart + first.ByteLength + 2
            ? first with { ByteLength = second.ByteStart + second.ByteLength - first.ByteStart }
            : null;
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
