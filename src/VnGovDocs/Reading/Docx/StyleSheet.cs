using VnGovDocs.Source;
using VnGovDocs.Text.Legacy;

namespace VnGovDocs.Reading.Docx;

/// <summary>How a run looks after all inheritance.</summary>
/// <param name="Style">Its letters.</param>
/// <param name="Lettering">How its codes become letters.</param>
/// <param name="IsHidden">Whether it is marked as hidden.</param>
/// <param name="IsWhite">Whether it is white on nothing of its own.</param>
internal readonly record struct RunLook(TextStyle Style, Lettering Lettering, bool IsHidden, bool IsWhite);

/// <summary>The styles of <c>styles.xml</c> with their chains folded, and the rules by which they add up.</summary>
internal sealed class StyleSheet
{
    /// <summary>One style: what it says itself, or with everything it is based on.</summary>
    public sealed record Style(string? BasedOn, RunFormat Run, ParagraphFormat Paragraph, bool IsColored = false);

    private static readonly Style Silent = new(null, default, default);

    private readonly Dictionary<string, Style> _declared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Style> _folded = new(StringComparer.Ordinal);
    private RunFormat _defaultRun;
    private ParagraphFormat _defaultParagraph;
    private string? _paragraphStyle, _tableStyle;

    public static StyleSheet Read(GuardedXml? xml)
    {
        var sheet = new StyleSheet();
        if (xml is null) return sheet;
        using (xml)
        {
            while (xml.Read())
            {
                if (xml.IsWordElement("docDefaults")) sheet.ReadDefaults(xml);
                else if (xml.IsWordElement("style")) sheet.ReadStyle(xml);
            }
        }
        return sheet;
    }

    /// <summary>The style of a paragraph, the default one when it names none or one that does not exist.</summary>
    public Style ParagraphStyle(string? id) => Fold(id is not null && _declared.ContainsKey(id) ? id : _paragraphStyle);

    /// <summary>The style of a table; tables without one have the default style.</summary>
    public Style TableStyle(string? id) => Fold(id is not null && _declared.ContainsKey(id) ? id : _tableStyle);

    /// <summary>A style of any kind by its name; says nothing when it does not exist.</summary>
    public Style Named(string? id) => Fold(id);

    /// <summary>A paragraph's format over its style, its table's style and the document's defaults.</summary>
    public ParagraphFormat Resolve(ParagraphFormat direct, Style? table)
    {
        ParagraphFormat below = (table ?? Silent).Paragraph.Over(_defaultParagraph);
        return direct.Over(ParagraphStyle(direct.StyleId).Paragraph.Over(below));
    }

    /// <summary>
    /// A run's look. Bold, italic, caps and hidden are toggles (ECMA-376 17.7.3): styles of different kinds that both set one cancel out,
    /// direct formatting and the defaults are absolute.
    /// </summary>
    public RunLook Resolve(RunFormat direct, Style paragraph, Style? table)
    {
        RunFormat below = (table ?? Silent).Run, middle = paragraph.Run, letters = direct.StyleId is null ? default : Fold(direct.StyleId).Run;
        RunFormat plain = direct.Over(letters.Over(middle.Over(below.Over(_defaultRun))));
        var style = new TextStyle(
            Toggle(direct.Bold, _defaultRun.Bold, below.Bold, middle.Bold, letters.Bold),
            Toggle(direct.Italic, _defaultRun.Italic, below.Italic, middle.Italic, letters.Italic),
            plain.Underline ?? false,
            (plain.Size ?? 0) / 2f);
        bool isCaps = Toggle(direct.Caps, _defaultRun.Caps, below.Caps, middle.Caps, letters.Caps);
        bool isHidden = Toggle(direct.Vanish, _defaultRun.Vanish, below.Vanish, middle.Vanish, letters.Vanish);
        return new RunLook(style, new Lettering(LegacyFont.Of(plain.Font), isCaps), isHidden, plain is { White: true, Shaded: not true });
    }

    private static bool Toggle(bool? direct, bool? defaults, bool? table, bool? paragraph, bool? letters) =>
        direct ?? (defaults == true || ((table == true) ^ (paragraph == true) ^ (letters == true)));

    /// <summary>Folds a style over its chain once; a chain that bites its tail ends there.</summary>
    private Style Fold(string? id)
    {
        if (id is null) return Silent;
        if (_folded.TryGetValue(id, out Style? done)) return done;
        var chain = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Style folded = Silent;
        for (string? at = id; at is not null && _declared.TryGetValue(at, out Style? style) && seen.Add(at); at = style.BasedOn)
        {
            if (_folded.TryGetValue(at, out Style? known))
            {
                folded = known;
                break;
            }
            chain.Add(at);
        }
        for (int i = chain.Count - 1; i >= 0; i--)
        {
            Style own = _declared[chain[i]];
            folded = new Style(null, own.Run.Over(folded.Run), own.Paragraph.Over(folded.Paragraph), own.IsColored || folded.IsColored);
            _folded[chain[i]] = folded;
        }
        return folded;
    }

    private void ReadDefaults(GuardedXml xml)
    {
        if (xml.IsEmpty) return;
        int depth = xml.Depth;
        while (xml.ReadInside(depth))
        {
            if (xml.IsWordElement("rPr")) _defaultRun = RunFormat.Read(xml);
            else if (xml.IsWordElement("pPr")) _defaultParagraph = ParagraphFormat.Read(xml);
        }
    }

    private void ReadStyle(GuardedXml xml)
    {
        if (xml.Attribute("styleId") is not { } id || xml.IsEmpty) return;
        string? type = xml.Attribute("type");
        bool isDefault = xml.Attribute("default") is "1" or "true" or "on";
        var style = new Style(null, default, default);
        int depth = xml.Depth;
        while (xml.ReadInside(depth))
        {
            if (!xml.IsElement || xml.Depth != depth + 1 || !xml.IsWord) continue;
            style = xml.Name switch
            {
                "basedOn" => style with { BasedOn = xml.Value },
                "rPr" => style with { Run = RunFormat.Read(xml) with { StyleId = null, IsDeleted = false } },
                "pPr" => style with { Paragraph = ReadParagraph(xml, id) },
                // Formats of first rows and the like apply to some cells only; it is enough to know that some have a color.
                "tblStylePr" or "tcPr" or "tblPr" => style with { IsColored = Shading.IsColoredInside(xml) || style.IsColored },
                _ => style,
            };
        }
        _declared.TryAdd(id, style);
        if (isDefault && type == "paragraph") _paragraphStyle ??= id;
        if (isDefault && type == "table") _tableStyle ??= id;
    }

    private static ParagraphFormat ReadParagraph(GuardedXml xml, string id)
    {
        ParagraphFormat format = ParagraphFormat.Read(xml);
        return format with { StyleId = null, NumberingStyleId = format.NumberingId is null ? null : id };
    }
}
