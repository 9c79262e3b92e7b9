using AngleSharp.Dom;

namespace VnGovDocs.Reading.Html;

/// <summary>The labels that a browser prints before the items of one list.</summary>
internal sealed class ListNumbering
{
    private const int Letters = 26, LargestRoman = 3999;
    private static readonly (int Value, string Digits)[] Roman =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    private readonly bool _isOrdered;
    private readonly string? _type;
    private readonly int _step;
    private int _next;

    public ListNumbering(IElement list)
    {
        _isOrdered = list.LocalName == "ol";
        _type = list.GetAttribute("type");
        _step = list.HasAttribute("reversed") ? -1 : 1;
        _next = Number(list.GetAttribute("start")) ?? (_step > 0 ? 1 : list.Children.Count(child => child.LocalName == "li"));
    }

    /// <summary>The label of the next item; empty when the style prints none.</summary>
    public string Next(IElement item, string mark)
    {
        int number = Number(item.GetAttribute("value")) ?? _next;
        _next = Math.Clamp(number, -1_000_000, 1_000_000) + _step;
        if (mark == "none") return "";
        string kind = item.GetAttribute("type") ?? _type ?? mark;
        if (!_isOrdered && mark is not ("decimal" or "lower-alpha" or "upper-alpha" or "lower-roman" or "upper-roman" or "lower-latin" or "upper-latin")) return "-";
        return kind switch
        {
            "a" or "lower-alpha" or "lower-latin" => Alphabetic(number) + ".",
            "A" or "upper-alpha" or "upper-latin" => Alphabetic(number).ToUpperInvariant() + ".",
            "i" or "lower-roman" => RomanOf(number) + ".",
            "I" or "upper-roman" => RomanOf(number).ToUpperInvariant() + ".",
            "disc" or "circle" or "square" => "-",
            _ => number.ToString(System.Globalization.CultureInfo.InvariantCulture) + ".",
        };
    }

    private static int? Number(string? value) => int.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out int number) ? number : null;

    private static string Alphabetic(int number)
    {
        if (number < 1) return number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        string text = "";
        for (int rest = number; rest > 0; rest = (rest - 1) / Letters) text = (char)('a' + ((rest - 1) % Letters)) + text;
        return text;
    }

    private static string RomanOf(int number)
    {
        if (number is < 1 or > LargestRoman) return number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var text = new System.Text.StringBuilder();
        foreach ((int value, string digits) in Roman)
        {
            for (; number >= value; number -= value) text.Append(digits);
        }
        return text.ToString();
    }
}
