using VnGovDocs.Text;

namespace VnGovDocs.Reading;

/// <summary>Tells a web page from text by its first characters: a prolog, or the usual tags in number.</summary>
internal static class HtmlSigns
{
    /// <summary>Characters that are looked at.</summary>
    public const int Window = 16_384;

    internal enum Verdict
    {
        None,
        Page,
        OtherMarkup,
    }

    /// <summary>Tags that begin a page, whatever follows.</summary>
    private static readonly string[] Openings = ["<!doctype html", "<html", "<head>", "<head ", "<body", "<meta ", "<title>"];

    /// <summary>Tags that people do not type in plain text.</summary>
    private static readonly WordTable<bool> Tags = WordTable.Of(
        "a b blockquote body br center col div em font form h1 h2 h3 h4 i img li link ol p pre script section span strong style sup table tbody td th tr u ul article main header"
            .Split(' '));

    public static Verdict Judge(string head)
    {
        int start = BehindProlog(head, out bool isXml);
        ReadOnlySpan<char> rest = head.AsSpan(start);
        foreach (string opening in Openings)
        {
            if (rest.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) return Verdict.Page;
        }
        if (isXml) return Verdict.OtherMarkup;
        if (head.AsSpan().TrimStart('\uFEFF').TrimStart().StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase)) return Verdict.OtherMarkup;
        return IsTagSoup(rest) ? Verdict.Page : Verdict.None;
    }

    /// <summary>Skips byte order marks, white space, comments, and XML declarations.</summary>
    private static int BehindProlog(string head, out bool isXml)
    {
        isXml = false;
        int position = 0;
        while (position < head.Length)
        {
            if (char.IsWhiteSpace(head[position]) || head[position] is '\uFEFF' or '\u00EF' or '\u00BB' or '\u00BF')
            {
                position++;
                continue;
            }
            bool comment = string.CompareOrdinal(head, position, "<!--", 0, 4) == 0;
            bool declaration = string.CompareOrdinal(head, position, "<?", 0, 2) == 0;
            if (!comment && !declaration) break;
            isXml |= declaration;
            int end = head.IndexOf(comment ? "-->" : ">", position, StringComparison.Ordinal);
            if (end < 0) break;
            position = end + (comment ? 3 : 1);
        }
        return position;
    }

    private static bool IsTagSoup(ReadOnlySpan<char> text)
    {
        bool begins = text.Length > 0 && text[0] == '<' && TagAt(text, 0).Length > 0;
        int count = 0, position = 0;
        var kinds = new HashSet<string>();
        while (position < text.Length)
        {
            int next = text[position..].IndexOf('<');
            if (next < 0) break;
            position += next;
            string tag = TagAt(text, position++);
            if (tag.Length == 0) continue;
            count++;
            kinds.Add(tag);
        }
        // A Markdown table may hold a few <br>; a page has more kinds of tags.
        return begins ? count >= 2 : count >= 5 && kinds.Count(kind => kind != "br") >= 2;
    }

    /// <summary>The known tag that begins at a '&lt;', or nothing.</summary>
    private static string TagAt(ReadOnlySpan<char> text, int position)
    {
        int start = position + 1;
        if (start < text.Length && text[start] == '/') start++;
        int end = start;
        while (end < text.Length && end - start < 12 && char.IsAsciiLetterOrDigit(text[end])) end++;
        if (end == start || end == text.Length || !(text[end] is '>' or '/' || char.IsWhiteSpace(text[end]))) return "";
        string name = text[start..end].ToString().ToLowerInvariant();
        return Tags.Contains(name) ? name : "";
    }
}
