using System.Globalization;
using System.Text;

namespace VnGovDocs.Reading.Docx;

/// <summary>Numbers of lists and notes as they are printed (<c>w:numFmt</c>); what is not known here is printed in decimals.</summary>
internal static class NumberFormats
{
    private const int MaxRoman = 3999, LetterCount = 26, MaxLetters = 20;

    private static readonly (int Value, string Digits)[] Roman =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
        (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    private static readonly string[] Vietnamese = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];

    public static string Format(int number, string format) => format switch
    {
        "none" => "",
        "upperRoman" => ToRoman(number),
        "lowerRoman" => ToRoman(number).ToLowerInvariant(),
        "upperLetter" => ToLetters(number, 'A'),
        "lowerLetter" => ToLetters(number, 'a'),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "vietnameseCounting" when number >= 1 && number <= Vietnamese.Length => Vietnamese[number - 1],
        _ => Decimal(number),
    };

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string ToRoman(int number)
    {
        if (number is < 1 or > MaxRoman) return Decimal(number);
        var digits = new StringBuilder();
        foreach ((int value, string text) in Roman)
        {
            for (; number >= value; number -= value) digits.Append(text);
        }
        return digits.ToString();
    }

    /// <summary>a … z, aa, bb … as Word counts.</summary>
    private static string ToLetters(int number, char first)
    {
        if (number < 1 || number > LetterCount * MaxLetters) return Decimal(number);
        return new string((char)(first + (number - 1) % LetterCount), (number - 1) / LetterCount + 1);
    }
}
