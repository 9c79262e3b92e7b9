using VnGovDocs.Source;
using VnGovDocs.Text;

namespace VnGovDocs.Zoning;

/// <summary>Reads the items under "Nơi nhận:", wrapped lines joined, up to the filing line.</summary>
internal sealed class RecipientReader(string text)
{
    private static readonly PhraseMatcher FilingWord = new("Lưu");

    private readonly List<List<TextSpan>> _items = [];
    private List<TextSpan>? _open;

    /// <summary>Whether the filing line, always the last one, has been read.</summary>
    public bool IsFiled { get; private set; }

    /// <summary>The items so far, cleaned, each as its pieces.</summary>
    public List<List<TextSpan>> Items
    {
        get
        {
            Close();
            return _items;
        }
    }

    /// <summary>The label's own line: what stands behind the colon is the first item.</summary>
    public void TakeLabelLine(TextSpan line, int behindLabel)
    {
        TextSpan rest = Words.Trim(text, TextSpan.FromBounds(Math.Min(behindLabel, line.End), line.End), ":");
        foreach (TextSpan item in TextLines.DashItems(text, rest))
        {
            if (item.Length > 0) Take(item, wrapped: false);
        }
    }

    /// <summary>Whether a line can only be an item: it begins with a dash or is the filing line.</summary>
    public bool IsItem(TextSpan line) =>
        Openers.IsDash(text[line.Start]) && !TextLines.IsRule(text.AsSpan(line.Start, line.Length))
        || !IsFiled && FilingWord.MatchesAt(text, line.Start, out _) && char.IsUpper(text[line.Start]);

    /// <summary>Takes the next line of the list, or says that it does not belong to it.</summary>
    public bool Take(TextSpan line, bool wrapped)
    {
        ReadOnlySpan<char> words = text.AsSpan(line.Start, line.Length);
        if (TextLines.IsRule(words)) return true;
        List<TextSpan> items = TextLines.DashItems(text, line);
        if (items.Count > 1) return items.TrueForAll(item => Take(item, wrapped && item.Start == line.Start));
        bool dash = Openers.IsDash(words[0]) || words[0] == '.';
        bool filing = FilingWord.MatchesAt(text, Openers.WordsAt(text, line), out _);
        if (dash || filing && !IsFiled)
        {
            Close();
            _open = [line];
            IsFiled |= filing;
            return true;
        }
        if (_open is not { } item)
        {
            if (_items.Count > 0 || LetterCase.IsUpper(words)) return false;
            _open = [line];
            return true;
        }
        if (Continues(item, words, wrapped))
        {
            item.Add(line);
            return true;
        }
        if (IsFiled || HasDash(item)) return false;
        Close();
        _open = [line];
        return true;
    }

    /// <summary>An item that has not ended goes on; without dashes, only where the next line could not be an item of its own.</summary>
    private bool Continues(List<TextSpan> item, ReadOnlySpan<char> words, bool wrapped)
    {
        char last = text[item[^1].End - 1];
        bool ended = last is ';' || last is '.' && !IsBracketOpen(item);
        if (wrapped) return true;
        if (ended) return false;
        if (LetterCase.StartsLower(words) || IsBracketOpen(item)) return true;
        if (IsFiled) return last is ',' && words.Length < 40;
        return HasDash(item) && (!LetterCase.IsUpper(words) || words.Length < 30 && last is ',') || last is ',' && !LetterCase.IsUpper(words);
    }

    /// <summary>Inside brackets nothing ends: "(181 Nguyễn Đình Chiểu, TP.⏎Hồ Chí Minh)".</summary>
    private bool IsBracketOpen(List<TextSpan> item)
    {
        ReadOnlySpan<char> printed = text.AsSpan(item[0].Start, item[^1].End - item[0].Start);
        return printed.LastIndexOf('(') > printed.LastIndexOf(')');
    }

    private bool HasDash(List<TextSpan> item) => Openers.IsDash(text[item[0].Start]);

    private void Close()
    {
        if (_open is not { } item) return;
        item[0] = TextSpan.FromBounds(Openers.WordsAt(text, item[0]), item[0].End);
        item[^1] = Words.Trim(text, item[^1], item.Count > 1 ? "" : ";,.-");
        item[^1] = Words.TrimEnd(text, item[^1], ";,.-");
        item.RemoveAll(piece => piece.Length == 0);
        if (item.Count > 0) _items.Add(item);
        _open = null;
    }
}
