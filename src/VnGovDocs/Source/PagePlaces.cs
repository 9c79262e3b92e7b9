namespace VnGovDocs.Source;

/// <summary>Places on pages: the box around the letters, one for every line.</summary>
/// <param name="letters">The box of every raw character.</param>
/// <param name="pages">The raw characters with which another page's begin: notes and running lines go back to earlier pages.</param>
internal sealed class PagePlaces(IReadOnlyList<LetterBox> letters, IReadOnlyList<(int Start, int Page)> pages) : ISourcePlaces
{
    public IReadOnlyList<LetterBox> Letters => letters;

    public IReadOnlyList<(int Start, int Page)> Pages => pages;

    public SourceLocation Place(SourceOrigin origin, int rawLength)
    {
        int first = Math.Min(origin.Offset, letters.Count - 1), end = Math.Min(origin.Offset + Math.Max(1, rawLength), letters.Count);
        LetterBox box = letters[first];
        for (int i = first + 1; i < end; i++) box = box.Cover(letters[i]);
        return new SourceLocation(Page: PageOf(first), Box: box.ToPageBox());
    }

    /// <summary>Stretches of one line are one box; a line below begins another.</summary>
    public SourceLocation? Join(SourceLocation first, SourceLocation second)
    {
        if (first.Page != second.Page || first.Box is not { } former || second.Box is not { } next) return null;
        double overlap = Math.Min(former.Top + former.Height, next.Top + next.Height) - Math.Max(former.Top, next.Top);
        if (overlap < Math.Min(former.Height, next.Height) / 2 || next.Left < former.Left) return null;
        LetterBox both = LetterBox.Of(former).Cover(LetterBox.Of(next));
        return first with { Box = both.ToPageBox() };
    }

    private int PageOf(int letter)
    {
        int low = 0, high = pages.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >>> 1;
            if (pages[middle].Start <= letter) low = middle;
            else high = middle - 1;
        }
        return pages[low].Page;
    }
}
