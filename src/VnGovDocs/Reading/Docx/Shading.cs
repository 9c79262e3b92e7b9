namespace VnGovDocs.Reading.Docx;

/// <summary>What lies under letters: white ones are hidden on white paper only.</summary>
internal static class Shading
{
    /// <summary>Whether the <c>w:shd</c> the reader stands on paints anything but white.</summary>
    public static bool IsColored(GuardedXml xml) =>
        xml.Attribute("themeFill") is not null
        || xml.Attribute("fill") is { } fill && fill != "auto" && !IsWhite(fill)
        || xml.Value is not (null or "clear" or "nil");

    public static bool IsWhite(string? color) => string.Equals(color, "FFFFFF", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether anything inside the element the reader stands on is painted; stops at its end tag.</summary>
    public static bool IsColoredInside(GuardedXml xml)
    {
        bool isColored = false;
        if (xml.IsEmpty) return false;
        int depth = xml.Depth;
        while (xml.ReadInside(depth)) isColored |= xml.IsWordElement("shd") && IsColored(xml);
        return isColored;
    }
}
