using AngleSharp.Dom;
using VnGovDocs.Source;
using VnGovDocs.Text.Legacy;

namespace VnGovDocs.Reading.Html;

/// <summary>Works out an element's style from its parent's: what its tag means, the page's rules, its attributes.</summary>
internal sealed class StyleResolver(StyleSheet sheet)
{
    /// <summary>Points of the sizes 1 to 7 of a font element.</summary>
    private static readonly float[] FontSizes = [7.5f, 10, 12, 13.5f, 18, 24, 36];

    public HtmlStyle Of(IElement element, HtmlStyle parent, out bool hidden, out bool? block)
    {
        HtmlStyle style = FromTag(element, parent);
        if (element.GetAttribute("bgcolor") is { } paper) style = style with { HasBackground = !HtmlDeclarations.IsWhite(paper.ToLowerInvariant()) };
        if (element.HasAttribute("background")) style = style with { HasBackground = true };
        hidden = element.HasAttribute("hidden");
        block = null;
        foreach (HtmlDeclarations one in sheet.For(element)) Apply(one, ref style, ref hidden, ref block);
        // Browsers let a sheet's rule win over the attribute; word processors write a general rule and mean the attribute.
        if (element.GetAttribute("align") is { } align && HtmlDeclarations.AlignmentOf(align.ToLowerInvariant()) is { } alignment && element.LocalName is not ("table" or "img"))
            style = style with { Alignment = alignment };
        if (element.GetAttribute("style") is { Length: > 0 and < 4000 } inline) Apply(HtmlDeclarations.Parse(inline), ref style, ref hidden, ref block);
        return style;
    }

    private static void Apply(HtmlDeclarations declarations, ref HtmlStyle style, ref bool hidden, ref bool? block)
    {
        style = declarations.ApplyTo(style);
        hidden = declarations.Hidden ?? (declarations.Block is not null ? false : hidden);
        block = declarations.Block ?? block;
    }

    private static HtmlStyle FromTag(IElement element, HtmlStyle parent)
    {
        TextStyle text = parent.Text;
        return element.LocalName switch
        {
            "b" or "strong" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => parent with { Text = text with { Bold = true } },
            "th" => parent with { Text = text with { Bold = true }, Alignment = TextAlignment.Center },
            "i" or "em" or "cite" or "var" or "dfn" => parent with { Text = text with { Italic = true } },
            "u" or "ins" => parent with { Text = text with { Underline = true } },
            "center" => parent with { Alignment = TextAlignment.Center },
            "table" => parent with { Alignment = TextAlignment.Left },
            "font" => parent with { Lettering = element.GetAttribute("face") is { } face ? parent.Lettering with { Font = LegacyFont.Of(face) } : parent.Lettering, Text = text with { Size = FontSize(element.GetAttribute("size")) ?? text.Size }, IsWhite = element.GetAttribute("color") is { } color ? HtmlDeclarations.IsWhite(color.ToLowerInvariant()) : parent.IsWhite },
            "ol" => parent with { ListMark = "decimal" },
            "ul" or "menu" or "dir" => parent with { ListMark = "disc" },
            _ => HtmlKinds.IsPreformatted(element.LocalName) ? parent with { IsPreformatted = true } : parent,
        };
    }

    private static float? FontSize(string? size) =>
        size is { Length: 1 } && size[0] is >= '1' and <= '7' ? FontSizes[size[0] - '1'] : null;
}
