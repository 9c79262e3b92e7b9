using VnGovDocs.Text;

namespace VnGovDocs.Reading.Pdf.Layout;

/// <summary>
/// Cuts the letters of a page, in the order in which they were painted, into runs. Glues combining marks to their letters and merges
/// letters painted twice to look bold.
/// </summary>
internal sealed class RunBuilder(FontFaces faces, GlyphList store, Func<float, float, int>? cellAt)
{
    /// <summary>All measures in ems: how far a letter may reach back over the one before, and jump ahead of it.</summary>
    private const float Back = 0.35f, Ahead = 1.2f, AheadRaised = 0.5f, SameBaseline = 0.08f, RaisedBaseline = 0.6f, Doubled = 0.12f, MarkReach = 0.3f;

    /// <summary>The largest size of a raised mark, of the size of its line.</summary>
    public const float RaisedSize = 0.82f;

    /// <summary>A Vietnamese letter carries two marks.</summary>
    private const int MostMarks = 4;

    private readonly List<LetterRun> _runs = [];
    private int _start = -1, _cell = -1;
    private float _left, _right, _baseline, _size;

    /// <summary>Writes the letters to the store, run after run.</summary>
    public List<LetterRun> Build(GlyphList glyphs)
    {
        foreach (ref readonly Glyph glyph in glyphs.All)
        {
            if (_start >= 0 && (Glue(glyph) || Merge(glyph))) continue;
            int cell = cellAt is null ? -1 : cellAt(glyph.Center, glyph.Baseline - glyph.Size * 0.3f);
            if (_start < 0 || cell != _cell || !Continues(glyph)) Open(glyph, cell);
            else store.Add(glyph);
            if (glyph.IsSpace) continue;
            if (_size < glyph.Size * RaisedSize) (_baseline, _size) = (glyph.Baseline, glyph.Size);
            _left = Math.Min(_left, glyph.Left);
            _right = Math.Max(_right, glyph.Right);
        }
        Close();
        return _runs;
    }

    private void Open(in Glyph glyph, int cell)
    {
        Close();
        _start = store.Count;
        _cell = cell;
        (_baseline, _size) = (glyph.Baseline, glyph.Size);
        (_left, _right) = (float.MaxValue, float.MinValue);
        store.Add(glyph);
    }

    /// <summary>A run of nothing but spaces prints nothing.</summary>
    private void Close()
    {
        if (_start < 0) return;
        if (_right > float.MinValue) _runs.Add(new LetterRun(_start, store.Count - _start, _left, _right, _baseline, _size, _cell));
        else store.Truncate(_start);
        _start = -1;
    }

    private bool Continues(in Glyph glyph)
    {
        ref Glyph last = ref store[^1];
        float size = Math.Max(_size, glyph.Size), jump = glyph.Left - last.Right, drift = Math.Abs(glyph.Baseline - _baseline);
        if (jump < -Back * size || jump > Ahead * size) return false;
        if (drift <= SameBaseline * size) return true;
        bool raised = Math.Min(_size, glyph.Size) <= RaisedSize * size || drift > Math.Abs(glyph.Baseline - last.Baseline);
        return raised && drift <= RaisedBaseline * size && jump <= AheadRaised * size;
    }

    /// <summary>Adds a combining mark to the letter that it sits on.</summary>
    private bool Glue(in Glyph mark)
    {
        ref Glyph last = ref store[^1];
        float reach = MarkReach * last.Size;
        if (!mark.IsCombining || last.IsSpace || last.Text.Length > MostMarks || mark.Center < last.Left - reach || mark.Center > last.Right + reach) return false;
        if (Math.Abs(mark.Baseline - last.Baseline) > last.Size) return false;
        last = last with { Text = Compose(last.Text, mark.Text), Box = last.Box.Cover(mark.Box) };
        return true;
    }

    private static string Compose(string letter, string mark) =>
        letter.Length == 1 && mark.Length == 1 && VietnameseLetters.TryCompose(letter[0], mark[0], out char composed) ? composed.ToString() : letter + mark;

    /// <summary>The same letter again at nearly the same place.</summary>
    private bool Merge(in Glyph glyph)
    {
        ref Glyph last = ref store[^1];
        if (last.IsSpace || !IsDouble(last, glyph)) return false;
        last = last with { Face = faces.Bold(last.Face) };
        return true;
    }

    /// <summary>Whether two letters are one, painted twice.</summary>
    public static bool IsDouble(in Glyph first, in Glyph second) =>
        Math.Abs(first.Left - second.Left) <= Doubled * first.Size && Math.Abs(first.Baseline - second.Baseline) <= Doubled * first.Size
        && first.Text == second.Text && Math.Abs(first.Size - second.Size) < 0.5f;
}
