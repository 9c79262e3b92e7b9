using static VnGovDocs.Hostile.Families.Shape;

namespace VnGovDocs.Hostile.Families;

/// <summary>Deep pages.</summary>
internal static class HtmlDepths
{
    public static Shape[] Shapes { get; } =
    [
        Of("divs", "<div>", "</div>"), Of("tables", "<table><tr><td>", "</td></tr></table>"), Of("lists", "<ul><li>", "</li></ul>"), Of("spans", "<span>", "</span>"),
        Of("bold", "<b>", "</b>"), Of("quotes", "<blockquote>", "</blockquote>"), Of("fonts", "<font size=1>", "</font>"), Of("pictures", "<svg><g>", "</g></svg>"), Of("templates", "<template>", "</template>"),
        Of("unclosed divs", "<div>", ""), Of("unclosed bold", "<b>", ""), Of("unclosed links and paragraphs", "<a><p>", ""), Of("unclosed tables", "<table>", ""), Of("unclosed cells", "<table><td>", ""),
        Of("unclosed list items", "<ul><li>", ""), Of("unclosed formulas", "<math><mi>", ""), Of("closed without opening", "</div></p></b>", ""), Of("crossed tags", "<b><i>", "</b></i>"),
        Of("buttons and forms", "<form><button>", ""), Of("fields", "<fieldset><select><option>", ""), Of("frames", "<iframe>", ""), Of("headings", "<h1>", "</h1>"), Of("comments", "<!--", "-->"), Of("text between", "a<i>", "</i>b"),
    ];

    private static Shape Of(string name, string open, string close) =>
        OfText(name, DepthFamily.Depths, depth => $"<html><body><p>Số: 1/QĐ</p>{Repeated(open, depth)}Điều 1.{Repeated(close, depth)}</body></html>");
}
