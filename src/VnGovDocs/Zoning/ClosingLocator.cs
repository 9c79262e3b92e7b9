using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Zoning;

/// <summary>
/// Finds recipients and signatures. The first place behind the body's beginning where a text can end closes the document;
/// what follows is annexed to it.
/// </summary>
internal sealed class ClosingLocator
{
    private const int LinesToName = 14, LinesBetweenParts = 3, LongestTail = 160;

    private static readonly PhraseMatcher ArticleWord = new("Điều");

    private readonly string _text;
    private readonly List<Fragment> _lines;
    private readonly ClosingReader _reader;
    private readonly StageWatch _watch;
    private (int[] Above, int[] Below)? _articles;

    private ClosingLocator(SourceDocument source, int bodyStart, int end, StageWatch watch)
    {
        _text = source.Text;
        _watch = watch;
        _lines = [.. TextLines.Between(source, bodyStart, end).SelectMany(WithoutTail)];
        _reader = new ClosingReader(source, _lines, watch);
    }

    /// <summary>The closing of the document whose body begins at <paramref name="bodyStart"/>; null when there is none.</summary>
    public static ClosingBlock? Locate(SourceDocument source, int bodyStart, int end, StageWatch watch)
    {
        var locator = new ClosingLocator(source, bodyStart, end, watch);
        if (!locator.Run()) return null;
        ClosingReader read = locator._reader;
        return new ClosingBlock(TextSpan.FromBounds(read.Start, read.End), read.Recipients, read.Signatures);
    }

    /// <summary>On a flattened page the signature follows the last sentence on its line: "… thông qua ngày … CHỦ TỊCH QUỐC HỘI Trần Thanh Mẫn".</summary>
    private IEnumerable<Fragment> WithoutTail(Fragment line)
    {
        _watch.Tick();
        for (int i = Math.Max(line.Span.Start + 1, line.Span.End - LongestTail); i + 1 < line.Span.End; i++)
        {
            if (!char.IsUpper(_text[i]) || !char.IsUpper(_text[i + 1]) || _text[i - 1] != ' ' || i < 2 || _text[i - 2] is not ('.' or '/')) continue;
            var tail = TextSpan.FromBounds(i, line.Span.End);
            if (!SignatureScanner.IsHead(_text, tail) || PersonNames.FindBehindCapitals(_text, tail)?.Name.End != line.Span.End) continue;
            return [line with { Span = TextSpan.FromBounds(line.Span.Start, i - 1) }, line with { Span = tail }];
        }
        return [line];
    }

    private bool Run()
    {
        int lastRecipients = _lines.FindLastIndex(line => line.Span.Length < 200 && Anchors.IsRecipientsLabel(_text, line.Span.Start, out _));
        for (int i = 0; i < _lines.Count; i++)
        {
            _watch.Tick();
            if (!ClosesHere(i) || i + LinesToName < lastRecipients && !EndsBody(i) || ArticlesContinue(i)) continue;
            int next = _reader.Take(i);
            if (next == i) continue;
            TakeFurtherParts(next);
            return true;
        }
        return false;
    }

    /// <summary>Recipients and signatures may stand one below the other, in either order.</summary>
    private void TakeFurtherParts(int next)
    {
        for (int i = next; i < Math.Min(_lines.Count, next + LinesBetweenParts); i++)
        {
            if (TailLocator.IsAnnexMark(_text, _lines[i].Span) || Anchors.IsMotto(_text, _lines[i].Span.Start, out _)) return;
            bool recipients = _reader.Recipients.Count == 0 && _reader.IsRecipientsLine(i);
            if (!recipients && !(SignatureScanner.IsHead(_text, _lines[i].Span) && _reader.HasNameBelow(i, LinesToName))) continue;
            int after = _reader.Take(i);
            if (after > i) (next, i) = (after, after - 1);
        }
    }

    private bool ClosesHere(int index) =>
        _reader.IsRecipientsLine(index) || SignatureScanner.IsHead(_text, _lines[index].Span) && !IsMidSentence(index) && _reader.HasNameBelow(index, LinesToName);

    /// <summary>In the middle of a sentence, or right below "… trình bày như sau:", stands a sample.</summary>
    private bool IsMidSentence(int index) =>
        index > 0 && Text(index - 1)[^1] == ':' && !LetterCase.IsUpper(Text(index - 1)) && !_reader.IsRecipientsLine(index - 1)
        || index > 0 && _lines[index].Line.Break == LineBreak.Wrapped && !LetterCase.IsUpper(Text(index - 1)) && Text(index - 1)[^1] is not ('.' or '/' or ';');

    /// <summary>
    /// Whether what stands before a line looks like the end of a text: "./.", or recipients right here. A sample signature in the middle of a
    /// text does not.
    /// </summary>
    private bool EndsBody(int index)
    {
        for (int i = index; i < Math.Min(_lines.Count, index + LinesToName); i++)
        {
            if (_reader.IsRecipientsLine(i)) return true;
        }
        return index > 0 && Text(index - 1).EndsWith("/.");
    }

    /// <summary>
    /// Whether the article after the last one above a line follows below it, with nothing attached in between: then a signature there is a
    /// sample in the text.
    /// </summary>
    private bool ArticlesContinue(int index)
    {
        _articles ??= Articles();
        return _articles.Value.Above[index] is > 0 and int last && _articles.Value.Below[index] == last + 1;
    }

    /// <summary>For each line the number of the last article above it, and of the first one from it on that is not behind an annex mark; 0 for none.</summary>
    private (int[] Above, int[] Below) Articles()
    {
        int[] above = new int[_lines.Count], below = new int[_lines.Count + 1], own = [.. _lines.Select(line => ArticleNumber(line.Span))];
        for (int i = 1; i < _lines.Count; i++) above[i] = own[i - 1] > 0 ? own[i - 1] : above[i - 1];
        for (int i = _lines.Count - 1; i >= 0; i--)
        {
            bool attached = own[i] == 0 && (TailLocator.IsAnnexMark(_text, _lines[i].Span) || Anchors.IsMotto(_text, _lines[i].Span.Start, out _));
            below[i] = own[i] > 0 ? own[i] : attached ? 0 : below[i + 1];
        }
        return (above, below);
    }

    /// <summary>The number of an article heading ("Điều 12."); 0 for any other line.</summary>
    private int ArticleNumber(TextSpan line)
    {
        if (!ArticleWord.MatchesAt(_text, line.Start, out int end) || !char.IsUpper(_text[line.Start])) return 0;
        while (end < line.End && _text[end] == ' ') end++;
        int number = 0, digits = 0;
        for (; end < line.End && digits < 4 && char.IsAsciiDigit(_text[end]); end++, digits++) number = number * 10 + _text[end] - '0';
        return end == line.End || _text[end] is '.' or ':' ? number : 0;
    }

    private ReadOnlySpan<char> Text(int index) => _text.AsSpan(_lines[index].Span.Start, _lines[index].Span.Length);
}
