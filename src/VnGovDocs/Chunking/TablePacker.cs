using VnGovDocs.Source;

namespace VnGovDocs.Chunking;

/// <summary>Packs the rows of a table that is too long for one chunk, each chunk below the table's heading; a row that is too long alone is cut by cells.</summary>
internal sealed class TablePacker(ChunkSection section, TableRows rows, TokenCounter counter, long room)
{
    /// <summary>Adds rows as a piece; false when they are too long after all.</summary>
    public delegate bool AddRows(ChunkSection section, string content, TextSpan span);

    private readonly List<int> _run = [];
    private long _tokens;

    /// <summary>The heading, repeated where it leaves half of the room to the rows.</summary>
    private readonly string _heading = counter.Count(rows.Heading()) <= room / 2 ? rows.Heading() : "";

    /// <summary>Whether a piece has the heading's place as well as its words.</summary>
    private bool _isHeadingPlaced;

    /// <param name="add">Takes rows that fit.</param>
    /// <param name="divide">Takes a row that does not, its cells as texts.</param>
    public void Pack(AddRows add, Action<ChunkSection> divide)
    {
        long heading = _heading.Length == 0 ? 0 : counter.Count(_heading) + 1;
        for (int row = _heading.Length == 0 ? 0 : rows.HeaderRows; row < rows.Count; row++)
        {
            string text = rows.Render(row, isFirst: false);
            if (text.Length == 0) continue;
            long tokens = counter.Count(text) + 1;
            if (_run.Count > 0 && heading + _tokens + tokens > room) Close(_run, add, divide);
            _run.Add(row);
            _tokens += tokens;
        }
        Close(_run, add, divide);
        PlaceHeading(add);
    }

    private void Close(List<int> run, AddRows add, Action<ChunkSection> divide)
    {
        _tokens = 0;
        if (run.Count == 0) return;
        CloseRange(run[0], run[^1], add, divide);
        run.Clear();
    }

    private void CloseRange(int first, int last, AddRows add, Action<ChunkSection> divide)
    {
        if (SpanOf(first, last) is not { } span) return;
        // What reaches down from above is repeated where there is room for it.
        if (add(section, Content(first, last, repeatTall: true), span) || add(section, Content(first, last, repeatTall: false), span))
        {
            _isHeadingPlaced = true;
            return;
        }
        if (first == last)
        {
            PlaceHeading(add);
            divide(RowSection(first));
            return;
        }
        int middle = first + (last - first) / 2;
        CloseRange(first, middle, add, divide);
        CloseRange(middle + 1, last, add, divide);
    }

    private string Content(int first, int last, bool repeatTall)
    {
        IEnumerable<string> shown = Enumerable.Range(first, last - first + 1).Select(row => rows.Render(row, isFirst: repeatTall && row == first)).Where(text => text.Length > 0);
        return string.Join('\n', _heading.Length > 0 ? shown.Prepend(_heading) : shown);
    }

    /// <summary>Makes a piece of the heading alone, unless rows stand with it already.</summary>
    private void PlaceHeading(AddRows add)
    {
        if (!_isHeadingPlaced && _heading.Length > 0 && Cover(0, rows.HeaderRows - 1) is { } span) add(section, _heading, span);
        _isHeadingPlaced = true;
    }

    private TextSpan? SpanOf(int first, int last) => Cover(_heading.Length > 0 && !_isHeadingPlaced ? 0 : first, last);

    private TextSpan? Cover(int first, int last)
    {
        TextSpan? all = null;
        for (int row = first; row <= last; row++)
        {
            if (rows.SpanOf(row) is { } span) all = all is { } before ? TextSpan.Cover(before, span) : span;
        }
        return all;
    }

    private ChunkSection RowSection(int row)
    {
        var cells = new ChunkSection(section.Kind, section, null, section.NodeId);
        foreach ((string text, TextSpan span) in rows.Cells(row)) cells.Add(new ChunkLeaf(span, text, counter.Count(text) + 1, null));
        return cells;
    }
}
