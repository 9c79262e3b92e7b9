using System.Text;
using VnGovDocs.Source;

namespace VnGovDocs.Reading.Pdf.Layout;

/// <summary>Makes text of chunks: letters, one space where the paper shows a gap between words, a tab between chunks far apart.</summary>
/// <param name="page">From 1.</param>
/// <param name="store">The page's letters.</param>
/// <param name="looks">The faces of the file.</param>
/// <param name="hasSpaces">Whether the page paints spaces; where it does, small gaps without one separate no words.</param>
internal sealed class LineComposer(int page, GlyphList store, FontFaces looks, bool hasSpaces)
{
    /// <summary>In ems: a gap that separates words, with and without painted spaces on the page; a painted space narrower than this is none; a gap as wide as a tab.</summary>
    private const float Gap = 0.26f, GapWithoutSpaces = 0.16f, LeastSpace = 0.06f, Tab = 2f;

    /// <summary>Lines with space between their letters: how many gaps they have at least and at most, and which share of them is wide.</summary>
    private const int LeastSpaced = 4, MostSpaced = 80;

    private const double Spaced = 0.85;

    private readonly StringBuilder _text = new();
    private readonly List<LetterBox> _boxes = [];
    private readonly List<(int Start, int Face, float Size)> _faces = [];
    private float _firstWord, _left, _spacing;
    private int _last;
    private bool _space, _placed;

    /// <summary>The line of chunks, from left to right; at least one.</summary>
    public LayoutLine Compose(IReadOnlyList<Chunk> chunks)
    {
        Clear();
        _spacing = SpacingOf(chunks);
        for (int chunk = 0; chunk < chunks.Count; chunk++)
        {
            _placed = chunk > 0 && IsPlaced(chunks[chunk - 1], chunks[chunk]);
            _space |= _text.Length > 0;
            for (int i = chunks[chunk].Start; i < chunks[chunk].Start + chunks[chunk].Count; i++) Append(i);
        }
        if (_firstWord == 0) _firstWord = chunks[^1].Right - chunks[0].Left;
        Chunk largest = chunks.MaxBy(chunk => chunk.Width * chunk.Size);
        return new LayoutLine
        {
            Page = page, Text = _text.ToString(), Boxes = [.. _boxes], Faces = _faces.ConvertAll(face => (face.Start, looks[face.Face], face.Size)),
            IsBold = _faces.TrueForAll(face => looks[face.Face].Bold), BeginsBold = looks[_faces[0].Face].Bold, Left = chunks[0].Left, Right = chunks[^1].Right,
            Baseline = largest.Baseline, Size = largest.Size, FirstWord = _firstWord, Origin = store[chunks[0].Start].Origin,
        };
    }

    /// <summary>
    /// Whether the gap between two chunks was made by a tab or by placing, not by typing: the page paints spaces, but none stands in it.
    /// </summary>
    public bool IsPlaced(Chunk left, Chunk right)
    {
        if (!hasSpaces || right.Start < left.Start + left.Count) return false;
        for (int i = left.Start + left.Count - 1; i < right.Start; i++)
        {
            if (store[i].IsSpace) return false;
        }
        return true;
    }

    /// <summary>The characters of one chunk.</summary>
    public string Text(Chunk chunk)
    {
        Clear();
        for (int i = chunk.Start; i < chunk.Start + chunk.Count; i++) Append(i);
        return _text.ToString();
    }

    private void Clear()
    {
        _text.Clear();
        _boxes.Clear();
        _faces.Clear();
        _firstWord = 0;
        _last = -1;
        _space = false;
        _spacing = 0;
    }

    /// <summary>
    /// "B Á O   C Á O" is set with space between its letters: the width up to which a gap separates letters, not words; 0 in other lines.
    /// </summary>
    private float SpacingOf(IReadOnlyList<Chunk> chunks)
    {
        var gaps = new List<float>();
        int last = -1, wide = 0;
        foreach (Chunk chunk in chunks)
        {
            for (int i = chunk.Start; i < chunk.Start + chunk.Count; i++)
            {
                if (store[i].IsSpace || store[i].IsCombining) continue;
                if (last >= 0)
                {
                    if (gaps.Count == MostSpaced) return 0;
                    gaps.Add(store[i].Left - store[last].Right);
                    if (gaps[^1] > (hasSpaces ? Gap : GapWithoutSpaces) * store[i].Size) wide++;
                }
                last = i;
            }
        }
        if (gaps.Count < LeastSpaced || wide < Spaced * gaps.Count) return 0;
        gaps.Sort();
        return gaps[gaps.Count / 2] * 1.5f;
    }

    private void Append(int index)
    {
        ref readonly Glyph letter = ref store[index];
        if (letter.IsSpace)
        {
            _space = true;
            return;
        }
        if (_last < 0) _left = letter.Left;
        else if (!letter.IsCombining) Separate(store[_last], letter);
        _space = false;
        if (_faces.Count == 0 || _faces[^1].Face != letter.Face || Math.Abs(_faces[^1].Size - letter.Size) > 0.3f) _faces.Add((_text.Length, letter.Face, letter.Size));
        foreach (char character in letter.Text)
        {
            _text.Append(character);
            _boxes.Add(letter.Box);
        }
        _last = index;
    }

    private void Separate(in Glyph last, in Glyph next)
    {
        float size = Math.Max(last.Size, next.Size), gap = next.Left - last.Right;
        float least = _space ? LeastSpace : hasSpaces ? Gap : GapWithoutSpaces;
        if (gap <= Math.Max(least * size, _spacing)) return;
        if (_firstWord == 0) _firstWord = last.Right - _left;
        bool isTab = (_placed || gap > Tab * size) && next.Text[0] is not ('/' or '-') && _text[^1] is not ':';
        _placed = false;
        _text.Append(isTab ? '\t' : ' ');
        _boxes.Add(new LetterBox(Math.Min(last.Box.Right, next.Box.Left), last.Box.Top, Math.Max(last.Box.Right, next.Box.Left), last.Box.Bottom));
    }
}
