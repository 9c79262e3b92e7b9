using AngleSharp.Dom;

namespace VnGovDocs.Reading.Html;

/// <summary>
/// The simple rules of a page's embedded style sheets: <c>tag</c>, <c>.class</c>, <c>tag.class</c>, <c>#id</c>. Rules with combinators or states are
/// passed over: they style menus, not documents.
/// </summary>
internal sealed class StyleSheet
{
    private readonly Dictionary<string, List<HtmlDeclarations>> _rules = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds the rules of one style element.</summary>
    public void Add(string css, Budget budget)
    {
        css = WithoutComments(css);
        int position = 0;
        while (position < css.Length)
        {
            int open = css.IndexOf('{', position);
            if (open < 0) return;
            string selectors = css[position..open];
            int close = selectors.TrimStart().StartsWith('@') ? BlockEnd(css, open) : css.IndexOf('}', open);
            if (close < 0) close = css.Length;
            if (!selectors.TrimStart().StartsWith('@')) AddRule(selectors, css[(open + 1)..close]);
            position = close + 1;
            budget.Tick();
        }
    }

    /// <summary>The declarations for an element, weakest first.</summary>
    public IEnumerable<HtmlDeclarations> For(IElement element)
    {
        if (_rules.Count == 0) yield break;
        foreach (HtmlDeclarations one in Rules(element.LocalName)) yield return one;
        foreach (string name in element.ClassList)
        {
            foreach (HtmlDeclarations one in Rules("." + name)) yield return one;
            foreach (HtmlDeclarations one in Rules(element.LocalName + "." + name)) yield return one;
        }
        if (element.Id is { Length: > 0 } id)
        {
            foreach (HtmlDeclarations one in Rules("#" + id)) yield return one;
        }
    }

    private List<HtmlDeclarations> Rules(string selector) => _rules.TryGetValue(selector, out List<HtmlDeclarations>? rules) ? rules : [];

    private void AddRule(string selectors, string body)
    {
        HtmlDeclarations? declarations = null;
        foreach (string one in selectors.Split(','))
        {
            string selector = one.Trim();
            if (selector.Length is 0 or > 200 || !selector.All(letter => char.IsLetterOrDigit(letter) || letter is '.' or '#' or '-' or '_' or '\\')) continue;
            declarations ??= HtmlDeclarations.Parse(body);
            if (!_rules.TryGetValue(selector, out List<HtmlDeclarations>? rules)) _rules.Add(selector, rules = []);
            // A later rule overrides an earlier one; many on one selector would only cost time.
            if (rules.Count == 16) rules.RemoveAt(0);
            rules.Add(declarations);
        }
    }

    private static int BlockEnd(string css, int open)
    {
        int depth = 0;
        for (int i = open; i < css.Length; i++)
        {
            if (css[i] == '{') depth++;
            else if (css[i] == '}' && --depth == 0) return i;
        }
        return -1;
    }

    private static string WithoutComments(string css)
    {
        css = css.Replace("<!--", "", StringComparison.Ordinal).Replace("-->", "", StringComparison.Ordinal);
        var text = new System.Text.StringBuilder(css.Length);
        int position = 0;
        while (position < css.Length)
        {
            int open = css.IndexOf("/*", position, StringComparison.Ordinal);
            if (open < 0) open = css.Length;
            text.Append(css, position, open - position);
            int close = open == css.Length ? -1 : css.IndexOf("*/", open + 2, StringComparison.Ordinal);
            position = close < 0 ? css.Length : close + 2;
        }
        return text.ToString();
    }
}
