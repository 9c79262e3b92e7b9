using VnGovDocs.Source;
using VnGovDocs.Text;

namespace VnGovDocs.Zoning;

/// <summary>Reads the items under "Nơi nhận:", wrapped lines joined, up to the filing line.</summary>
internal sealed class RecipientReader(string text)
{
    private static readonly PhraseMatcher FilingWord = new("Lưu");

    private readonly List<TextSpan> _items = [];
    private TextSpan? _open;

    /// <summary>Whether the filing line, always the last one, has been read and ended.</summary>
    public bool IsFiled { get; private set; }

    /// <summary>The items so far, cleaned.</summary>
    public List<TextSpan> Items
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
        if (rest.Length > 0 && !TextLines.IsRule(text.AsSpan(rest.Start, rest.Length))) _open = rest;
    }

    /// <summary>Takes the next line of the list, or says that it does not belong to it.</summary>
    public bool Take(TextSpan line, bool wrapped)
    {
        ReadOnlySpan<char> words = text.AsSpan(line.Start, line.Length);
        if (TextLines.IsRule(words)) return true;
        bool dash = words[0] is '-' or '+' or '•' or '▪' or '*' or '.';
        bool filing = FilingWord.MatchesAt(text, Openers.WordsAt(text, line), out _);
        if (dash || filing)
        {
            if (IsFiled && !filing && !dash) return false;
            Close();
            _open = line;
            IsFiled = filing;
            return true;
        }
        if (_open is not { } item)
        {
            if (_items.Count > 0 || LetterCase.IsUpper(words)) return false;
            _open = line;
            return true;
        }
        bool ended = text[item.End - 1] is ';' or '.' && !IsBracketOpen(item);
        if (wrapped || !ended && (LetterCase.StartsLower(words) || text[item.End - 1] is ',' && !IsFiled) || !ended && !IsFiled && !LetterCase.IsUpper(words) && HasDash(item))
        {
            _open = TextSpan.Cover(item, line);
            return true;
        }
        if (IsFiled || HasDash(item) && ended) return false;
        Close();
        _open = line;
        return true;
    }

    /// <summary>Inside brackets nothing ends: "(181 Nguyễn Đình Chiểu, TP.⏎Hồ Chí Minh)".</summary>
    private bool IsBracketOpen(TextSpan item)
    {
        int depth = 0;
        foreach (char letter in text.AsSpan(item.Start, item.Length)) depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
        return depth > 0;
    }

    private bool HasDash(TextSpan item) => text[item.Start] is '-' or '+' or '•' or '▪' or '*';

    private void Close()
    {
        if (_open is not { } item) return;
        TextSpan clean = Words.Trim(text, TextSpan.FromBounds(Openers.WordsAt(text, item), item.End), ";,.-");
        if (clean.Length > 0) _items.Add(clean);
        _open = null;
    }
}
