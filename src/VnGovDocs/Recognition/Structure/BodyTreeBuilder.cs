using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition.Structure;

/// <summary>
/// Puts paragraphs into a tree. A mark whose list is open goes on there and closes everything below; a new kind of mark opens a list in what was read
/// last; the running sequence decides between two readings of a mark, and whether it is one at all.
/// </summary>
internal sealed class BodyTreeBuilder
{
    private const int MostTitleLines = 4, FarthestLook = 60;

    private readonly string _text;
    private readonly List<BodyParagraph> _paragraphs;
    private readonly List<BodyMark>[] _marks;
    private readonly NodeDraft _root;
    private readonly OpenNodes _open;
    private readonly QuotationCounter _quotations;
    private readonly StageWatch _watch;

    private readonly bool _isQuoted;
    private BodyMark? _lastArticle;

    private BodyTreeBuilder(string text, List<BodyParagraph> paragraphs, QuotationCounter quotations, StageWatch watch)
    {
        (_text, _paragraphs, _quotations, _isQuoted, _watch) = (text, paragraphs, quotations, quotations.Depth > 0, watch);
        _marks = [.. paragraphs.Select(paragraph => paragraph.Table is null ? MarksOf(paragraph.Span) : [])];
        _root = new NodeDraft(null, new TextSpan(0, 0), null);
        _open = new OpenNodes(_root);
    }

    /// <summary>The nodes at the top.</summary>
    public static List<NodeDraft> Build(string text, List<BodyParagraph> paragraphs, QuotationCounter quotations, StageWatch watch)
    {
        var builder = new BodyTreeBuilder(text, paragraphs, quotations, watch);
        for (int i = 0; i < paragraphs.Count;) i = builder.Take(i);
        TitleRule.Apply(text, builder._root.Children, builder._isQuoted);
        return builder._root.Children;
    }

    private List<BodyMark> MarksOf(TextSpan span)
    {
        _watch.Tick();
        return DivisionMarks.Read(_text, span) is { } division ? [division] : OutlineMarks.Read(_text, span);
    }

    /// <summary>Takes a paragraph, or a quotation of several; returns the index behind.</summary>
    private int Take(int index)
    {
        _watch.Tick();
        if (Quotation.EndOf(_text, _paragraphs, index, _quotations, OpenArticle()) is { } end) return TakeQuotation(index, end);
        if (IsTitleLine(index)) TakeTitleLine(index);
        else if (Choose(index) is { } mark) AddMarked(index, mark);
        else AddUnmarked(index);
        _open.Extend(_paragraphs[index].Span.End);
        return index + 1;
    }

    private BodyMark? OpenArticle() => _open.FromTop.FirstOrDefault(node => node.Is(MarkClass.Article))?.Mark;

    private int TakeQuotation(int index, int end)
    {
        List<BodyParagraph> inner = Quotation.Inner(_text, _paragraphs, index, end);
        int number = _quotations.Next();
        _quotations.Depth++;
        List<NodeDraft> nodes = Build(_text, inner, _quotations, _watch);
        _quotations.Depth--;
        foreach (NodeDraft node in nodes)
        {
            node.Quotation = number;
            _open.Top.Children.Add(node);
        }
        _open.Extend(_paragraphs[end - 1].Span.End);
        return end;
    }

    /// <summary>The name of a part, chapter or section on the lines below its number.</summary>
    private bool IsTitleLine(int index)
    {
        NodeDraft top = _open.Top;
        if (top.Mark is not { } mark || !mark.IsDivision && !IsHeading(mark) || top.Children.Count > 0 || top.Title.Count >= MostTitleLines) return false;
        BodyParagraph paragraph = _paragraphs[index];
        if (paragraph.Table is not null || _marks[index].Count > 0) return false;
        if (mark.Class == MarkClass.Article || IsHeading(mark)) return top.Words.Length == 0 && top.Title.Count == 0 && TitleRule.IsTitle(_text, paragraph.Span);
        bool upper = LetterCase.IsUpper(_text.AsSpan(paragraph.Span.Start, paragraph.Span.Length));
        if (top.Words.Length == 0 && top.Title.Count == 0) return upper || paragraph.IsCentered || TitleRule.IsTitle(_text, paragraph.Span);
        return upper && LetterCase.IsUpper(_text.AsSpan(top.Words.Length > 0 ? top.Words.Start : top.Title[0].Start, top.Words.Length > 0 ? top.Words.Length : top.Title[0].Length));
    }

    private void TakeTitleLine(int index) => _open.Top.Title.Add(_paragraphs[index].Span);

    /// <summary>The reading of a mark that the sequence allows; null when it allows none, and the paragraph has no mark.</summary>
    private BodyMark? Choose(int index)
    {
        BodyMark? best = null;
        int bestRank = 0;
        foreach (BodyMark mark in _marks[index])
        {
            int rank = RankOf(mark, index);
            if (rank > bestRank) (best, bestRank) = (mark, rank);
        }
        return best;
    }

    private int RankOf(BodyMark mark, int index)
    {
        if (mark.Class == MarkClass.Article && IsOutOfSequence(mark, index)) return 0;
        if (mark.IsDivision || mark.IsSign) return 9;
        if (_open.LikeOf(mark) is { Mark: { } last })
        {
            Continuation how = last.To(mark);
            if (how == Continuation.Next) return 8;
            if (how == Continuation.Restart) return 5;
            if (how == Continuation.Gap) return 4;
        }
        else if (mark.Value == 1) return 6;
        // What is quoted begins with the provision that is changed.
        if (_isQuoted && index == 0) return 3;
        return GoesOnBelow(mark, index) ? 2 : 0;
    }

    /// <summary>An article far ahead of the one before, while the next one is still to come: a reference at the start of a line.</summary>
    private bool IsOutOfSequence(BodyMark mark, int index)
    {
        if (_lastArticle is not { } last || last.To(mark) != Continuation.None || mark.Value <= last.Value) return false;
        for (int i = index + 1; i < Math.Min(_marks.Length, index + FarthestLook); i++)
        {
            if (_marks[i] is [{ Class: MarkClass.Article } next] && last.To(next) == Continuation.Next) return true;
        }
        return false;
    }

    /// <summary>A list may begin in the middle, when its beginning was lost: the next number comes soon.</summary>
    private bool GoesOnBelow(BodyMark mark, int index)
    {
        for (int i = index + 1; i < Math.Min(_marks.Length, index + FarthestLook); i++)
        {
            foreach (BodyMark other in _marks[i])
            {
                if (other.IsDivision && other.Class <= mark.Class) return false;
                if (other.IsLike(mark) && mark.To(other) == Continuation.Next) return true;
            }
        }
        return false;
    }

    private void AddMarked(int index, BodyMark mark)
    {
        if (mark.Class == MarkClass.Article) _lastArticle = mark;
        MakeRoom(mark);
        TextSpan span = _paragraphs[index].Span;
        var node = new NodeDraft(mark, span, _paragraphs[index]) { Words = WordsBehind(mark, span) };
        _open.Top.Children.Add(node);
        _open.Push(node);
    }

    private TextSpan WordsBehind(BodyMark mark, TextSpan span)
    {
        int start = NoteMark.At(_text, Math.Min(mark.End, span.End), span.End);
        return Words.Trim(_text, TextSpan.FromBounds(start, span.End));
    }

    /// <summary>Closes what a mark ends: its own list's last node, or what cannot hold it.</summary>
    private void MakeRoom(BodyMark mark)
    {
        if (mark.IsDivision)
        {
            while (_open.Top.Mark is { } top && (!top.IsDivision || top.Class >= mark.Class)) _open.Close(_open.Top);
            return;
        }
        if (_open.LikeOf(mark) is { } last)
        {
            _open.Close(last);
            return;
        }
        // A new kind of mark belongs to what was read last, unless that is a mark of a kind that stands deeper by custom and announces no list.
        while (_open.Top.Mark is { IsDivision: false } top && top.Class > mark.Class && !Announces(_open.Top) && !IsHeading(mark)) _open.Close(_open.Top);
    }

    private static bool IsHeading(BodyMark mark) => mark.Class is MarkClass.UpperLetter or MarkClass.Roman;

    private bool Announces(NodeDraft node) => node.Words.Length > 0 && _text[node.Words.End - 1] == ':';

    private void AddUnmarked(int index)
    {
        if (_open.Top.Mark is { } mark && EndsList(_open.Top, mark, index)) _open.Close(_open.Top);
        BodyParagraph paragraph = _paragraphs[index];
        if (_open.Top.Mark is not null) _open.Above(_open.Top).HasTextInItems = true;
        _open.Top.Children.Add(new NodeDraft(null, paragraph.Span, paragraph) { Words = paragraph.Span });
    }

    /// <summary>
    /// Whether text without a mark stands behind a list rather than in its last item: the item is the last one, it ends with a full stop, and no item
    /// before it holds such text.
    /// </summary>
    private bool EndsList(NodeDraft item, BodyMark mark, int index)
    {
        if (mark.IsDivision || IsHeading(mark) || item.Words.Length == 0 || _text[item.Words.End - 1] is not ('.' or '/')) return false;
        NodeDraft above = _open.Above(item);
        // A sign has no second paragraph, whether another one follows or not.
        if (mark.IsSign) return true;
        if (item.Children.Count > 0 || above.HasTextInItems) return false;
        for (int i = index + 1; i < Math.Min(_marks.Length, index + FarthestLook); i++)
        {
            foreach (BodyMark next in _marks[i])
            {
                if (next.IsLike(mark) && mark.To(next) is Continuation.Next or Continuation.Gap) return false;
                if (next.IsDivision || _open.LikeOf(next) is { } outer && outer != item) return true;
            }
        }
        return true;
    }
}
