using VnGovDocs.Text.Legacy;

namespace VnGovDocs.Reading.Docx;

/// <summary>What one <c>w:rPr</c> says about letters; null where it is silent.</summary>
internal readonly record struct RunFormat
{
    public bool? Bold { get; init; }

    public bool? Italic { get; init; }

    public bool? Caps { get; init; }

    public bool? Vanish { get; init; }

    public bool? Underline { get; init; }

    /// <summary>Half points.</summary>
    public int? Size { get; init; }

    /// <summary>Whether the letters are white.</summary>
    public bool? White { get; init; }

    /// <summary>Whether they are highlighted or shaded.</summary>
    public bool? Shaded { get; init; }

    /// <summary>Font of western letters; empty when a theme names it.</summary>
    public string? Font { get; init; }

    /// <summary>Character style.</summary>
    public string? StyleId { get; init; }

    /// <summary>Whether this is the format of a paragraph mark that was deleted under track changes.</summary>
    public bool IsDeleted { get; init; }

    /// <summary>This format where it speaks, else the one below.</summary>
    public RunFormat Over(RunFormat below) => new()
    {
        Bold = Bold ?? below.Bold,
        Italic = Italic ?? below.Italic,
        Caps = Caps ?? below.Caps,
        Vanish = Vanish ?? below.Vanish,
        Underline = Underline ?? below.Underline,
        Size = Size ?? below.Size,
        Font = Font ?? below.Font,
        White = White ?? below.White,
        Shaded = Shaded ?? below.Shaded,
        StyleId = StyleId ?? below.StyleId,
        IsDeleted = IsDeleted,
    };

    /// <summary>Reads the <c>w:rPr</c> the reader stands on, to its end.</summary>
    public static RunFormat Read(GuardedXml xml)
    {
        var format = new RunFormat();
        if (xml.IsEmpty) return format;
        int depth = xml.Depth;
        while (xml.ReadInside(depth))
        {
            if (!xml.IsElement || xml.Depth != depth + 1 || !xml.IsWord) continue;
            format = format.With(xml);
            // The former format of a tracked change holds a w:rPr of its own.
            if (xml.Name == "rPrChange") xml.SkipElement();
        }
        return format;
    }

    private RunFormat With(GuardedXml xml) => xml.Name switch
    {
        "b" => this with { Bold = xml.IsOn },
        "i" => this with { Italic = xml.IsOn },
        "caps" => this with { Caps = xml.IsOn },
        "vanish" => this with { Vanish = xml.IsOn },
        "u" => this with { Underline = xml.Value is not "none" },
        "sz" => this with { Size = Math.Clamp(xml.Number() ?? 0, 0, 4000) },
        "color" => this with { White = Shading.IsWhite(xml.Value) },
        "highlight" => this with { Shaded = xml.Value is not ("none" or "white") },
        "shd" => this with { Shaded = Shading.IsColored(xml) },
        "rStyle" => this with { StyleId = xml.Value },
        "rFonts" => this with { Font = ReadFont(xml) ?? Font },
        "del" or "moveFrom" => this with { IsDeleted = true },
        _ => this,
    };

    private static string? ReadFont(GuardedXml xml)
    {
        // The letters of old fonts have codes that Word takes from the second font.
        if (xml.Attribute("hAnsi") is { } second && LegacyFont.Of(second) != default) return second;
        if (xml.Attribute("asciiTheme") is not null) return "";
        return xml.Attribute("ascii") ?? xml.Attribute("hAnsi");
    }
}
