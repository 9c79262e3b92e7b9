using VnGovDocs.Source;
using VnGovDocs.Text.Legacy;

namespace VnGovDocs.Reading.Html;

/// <summary>What an element hands down to its text.</summary>
/// <param name="Text">How its letters look.</param>
/// <param name="Alignment">Of its lines.</param>
/// <param name="Lettering">How its codes become letters.</param>
/// <param name="IsPreformatted">Whether white space counts.</param>
/// <param name="ListMark">What stands before the items of a list.</param>
/// <param name="IsWhite">Whether its letters are white.</param>
/// <param name="HasBackground">Whether they stand on something else than white paper.</param>
internal readonly record struct HtmlStyle(
    TextStyle Text, TextAlignment Alignment, Lettering Lettering, bool IsPreformatted, string ListMark, bool IsWhite = false, bool HasBackground = false)
{
    /// <summary>Whether nobody sees its letters on the paper they stand on.</summary>
    public bool IsUnreadable => Text.IsTiny || IsWhite && !HasBackground;

    public static HtmlStyle Initial { get; } = new(default, TextAlignment.Left, default, false, "");
}

/// <summary>The declarations of a style rule or attribute that matter for reading; null where nothing is said.</summary>
internal sealed record HtmlDeclarations
{
    private const float PointsPerPixel = 0.75f, NoSize = 0.01f, FarOut = 700, PointsPerEm = 12, LargestLength = 1_000_000;

    private bool _isPlaced, _isFarOut;

    public bool? Bold { get; private set; }

    public bool? Italic { get; private set; }

    public bool? Underline { get; private set; }

    public bool? Uppercase { get; private set; }

    public LegacyFont? Font { get; private set; }

    public bool? Preformatted { get; private set; }

    public bool? Hidden { get; private set; }

    public bool? Block { get; private set; }

    public bool? White { get; private set; }

    public bool? Background { get; private set; }

    public TextAlignment? Alignment { get; private set; }

    public string? ListMark { get; private set; }

    /// <summary>Size in points, or a factor of the inherited size when negative.</summary>
    public float? Size { get; private set; }

    /// <summary>Reads <c>name: value; …</c>; what is unknown is passed over.</summary>
    public static HtmlDeclarations Parse(string text)
    {
        var result = new HtmlDeclarations();
        foreach (string declaration in text.Split(';'))
        {
            int colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0) continue;
            string value = declaration[(colon + 1)..].Replace("!important", "", StringComparison.OrdinalIgnoreCase).Trim().ToLowerInvariant();
            result.Set(declaration[..colon].Trim().ToLowerInvariant(), value);
        }
        return result;
    }

    public HtmlStyle ApplyTo(HtmlStyle style)
    {
        TextStyle text = style.Text;
        float size = Size is null ? text.Size : Size >= 0 ? Size.Value : text.Size * -Size.Value;
        text = new TextStyle(Bold ?? text.Bold, Italic ?? text.Italic, Underline ?? text.Underline, size);
        return new HtmlStyle(
            text, Alignment ?? style.Alignment, new Lettering(Font ?? style.Lettering.Font, Uppercase ?? style.Lettering.IsUppercase), Preformatted ?? style.IsPreformatted, ListMark ?? style.ListMark,
            White ?? style.IsWhite, Background ?? style.HasBackground);
    }

    private void Set(string name, string value)
    {
        switch (name)
        {
            case "font-weight":
                Bold = value is "bold" or "bolder" || (int.TryParse(value, out int weight) && weight >= 600);
                break;
            case "font-style":
                Italic = value is "italic" or "oblique";
                break;
            case "font":
                Bold = value.Contains("bold", StringComparison.Ordinal);
                Italic = value.Contains("italic", StringComparison.Ordinal);
                // The family stands behind the size: "bold 13pt .vntime".
                Font = LegacyFont.Of(value.AsSpan(value.LastIndexOf("pt ", StringComparison.Ordinal) is >= 0 and int size ? size + 3 : 0));
                break;
            case "font-family":
                Font = LegacyFont.Of(value);
                break;
            case "text-decoration" or "text-decoration-line":
                Underline = value.Contains("underline", StringComparison.Ordinal) ? true : value == "none" ? false : null;
                break;
            case "font-size":
                Size = Length(value);
                break;
            case "text-align":
                Alignment = AlignmentOf(value);
                break;
            case "text-transform":
                Uppercase = value == "uppercase";
                break;
            case "white-space":
                Preformatted = value.StartsWith("pre", StringComparison.Ordinal) || value == "break-spaces";
                break;
            default:
                SetLayout(name, value);
                break;
        }
    }

    /// <summary>Properties that say whether and as what an element is shown.</summary>
    private void SetLayout(string name, string value)
    {
        switch (name)
        {
            case "display":
                Hidden = value == "none" ? true : Hidden;
                Block = value is "block" or "flex" or "grid" or "list-item" or "table" ? true : value is "inline" ? false : null;
                break;
            case "visibility" or "mso-hide":
                if (value is "hidden" or "collapse" or "all") Hidden = true;
                break;
            case "list-style" or "list-style-type":
                ListMark = value.Split(' ')[0];
                break;
            default:
                SetVisibility(name, value);
                break;
        }
    }

    /// <summary>Ways of hiding text that is there.</summary>
    private void SetVisibility(string name, string value)
    {
        switch (name)
        {
            case "opacity":
                if (float.TryParse(value.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture, out float opacity) && opacity == 0) Hidden = true;
                break;
            case "text-indent":
                if (IsFarOut(value)) Hidden = true;
                break;
            case "position":
                _isPlaced = value is "absolute" or "fixed" or "relative";
                Hidden = _isPlaced && _isFarOut ? true : Hidden;
                break;
            case "left" or "top" or "right" or "bottom":
                _isFarOut |= IsFarOut(value);
                Hidden = _isPlaced && _isFarOut ? true : Hidden;
                break;
            case "color":
                White = IsWhite(value);
                break;
            case "background" or "background-color" or "background-image":
                Background = value is "none" or "transparent" or "inherit" or "initial" or "unset" ? Background : !IsWhite(value);
                break;
            default:
                break;
        }
    }

    /// <summary>"-9999px": farther left or up than any page reaches.</summary>
    private static bool IsFarOut(string value) => value.StartsWith('-') && Length(value[1..], LargestLength) is > FarOut or < -FarOut / PointsPerEm;

    public static bool IsWhite(string value) => value.Replace(" ", "", StringComparison.Ordinal) is "white" or "#fff" or "#ffffff" or "#ffff" or "#ffffffff" or "rgb(255,255,255)" or "rgba(255,255,255,1)" or "window";

    public static TextAlignment? AlignmentOf(string value) => value switch
    {
        "center" or "-webkit-center" or "middle" => TextAlignment.Center,
        "right" or "end" => TextAlignment.Right,
        "justify" => TextAlignment.Justify,
        "left" or "start" => TextAlignment.Left,
        _ => null,
    };

    private static float? Length(string value, float largest = 1000)
    {
        int end = 0;
        while (end < value.Length && (char.IsAsciiDigit(value[end]) || value[end] == '.')) end++;
        if (!float.TryParse(value.AsSpan(0, end), System.Globalization.CultureInfo.InvariantCulture, out float number) || number < 0 || number > largest) return null;
        // No letters at all; 0 itself says that nobody knows.
        if (number == 0) return NoSize;
        return value[end..].Trim() switch
        {
            "pt" => number,
            "px" => number * PointsPerPixel,
            "em" or "rem" => -number,
            "%" => -number / 100,
            _ => null,
        };
    }
}
