namespace VnGovDocs.Reading.Pdf;

/// <summary>Follows the paths of a page and keeps what looks like a drawn line: level and upright strokes, and fills as thin as one.</summary>
internal sealed class RuleCollector(List<Rule> rules)
{
    /// <summary>More rules than any table of a document has: a drawing or a map, whose lines mean nothing here.</summary>
    private const int Most = 20_000;

    private const float Thickest = 2.6f, Shortest = 3f, Longest = 20_000, Slope = 0.7f;

    /// <summary>The points of the path; a new subpath begins where <c>Starts</c> is true.</summary>
    private readonly List<(float X, float Y, bool Starts)> _points = [];
    private bool _curved;

    private int _lastStart = -1;

    public void MoveTo(float x, float y)
    {
        if (_points.Count >= Most) return;
        _lastStart = _points.Count;
        _points.Add((x, y, true));
    }

    public void LineTo(float x, float y)
    {
        if (_points.Count < Most) _points.Add((x, y, false));
    }

    public void Curve() => _curved = true;

    public void Close()
    {
        if (_lastStart >= 0) LineTo(_points[_lastStart].X, _points[_lastStart].Y);
    }

    public void Stroke()
    {
        for (int i = 1; i < _points.Count && !_curved; i++)
        {
            if (!_points[i].Starts) Add(_points[i - 1].X, _points[i - 1].Y, _points[i].X, _points[i].Y, Slope);
        }
    }

    public void Fill()
    {
        for (int start = 0; start < _points.Count && !_curved;)
        {
            int end = start + 1;
            while (end < _points.Count && !_points[end].Starts) end++;
            AddFill(start, end);
            start = end;
        }
    }

    public void End()
    {
        _points.Clear();
        _lastStart = -1;
        _curved = false;
    }

    private void AddFill(int start, int end)
    {
        (float left, float top) = (_points[start].X, _points[start].Y);
        (float right, float bottom) = (left, top);
        for (int i = start + 1; i < end; i++)
        {
            left = Math.Min(left, _points[i].X);
            right = Math.Max(right, _points[i].X);
            top = Math.Min(top, _points[i].Y);
            bottom = Math.Max(bottom, _points[i].Y);
        }
        Add(left, top, right, bottom, Thickest);
    }

    private void Add(float x1, float y1, float x2, float y2, float thickest)
    {
        float width = Math.Abs(x2 - x1), height = Math.Abs(y2 - y1);
        if (!(Math.Min(width, height) <= thickest && Math.Max(width, height) is >= Shortest and < Longest) || rules.Count >= Most) return;
        rules.Add(new Rule(Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2)));
    }
}
