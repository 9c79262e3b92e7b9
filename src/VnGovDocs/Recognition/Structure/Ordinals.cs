using VnGovDocs.Text;

namespace VnGovDocs.Recognition.Structure;

/// <summary>Values of what provisions are counted with: Roman numbers, the letters of points, ordinal words.</summary>
internal static class Ordinals
{
    /// <summary>Points are counted without f, j, w, z and the letters with marks, but with đ (NĐ 78/2025/NĐ-CP).</summary>
    private const string Points = "abcdđeghiklmnopqrstuvxy";

    private static readonly string[] Words = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];

    private static readonly PhraseMatcher[] WordMatchers = [.. Words.Select(word => new PhraseMatcher(word))];

    /// <summary>Value of a Roman number in canonical form up to 89; 0 when it is none.</summary>
    public static int Roman(ReadOnlySpan<char> digits)
    {
        int value = 0, last = 0;
        for (int i = digits.Length - 1; i >= 0; i--)
        {
            int one = char.ToUpperInvariant(digits[i]) switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, _ => 0 };
            if (one == 0) return 0;
            value += one < last ? -one : one;
            last = Math.Max(last, one);
        }
        return value is > 0 and < 90 && digits.Equals(WriteRoman(value), StringComparison.OrdinalIgnoreCase) ? value : 0;
    }

    /// <summary>
    /// Place of a point's letter, from 1; 0 for what is no such letter. Letters that no law counts with are inserted behind the one before them: f has
    /// the place of e and the suffix f.
    /// </summary>
    public static int Letter(char letter, out string suffix)
    {
        char small = char.ToLowerInvariant(letter);
        char place = small switch { 'f' => 'e', 'j' => 'i', 'w' => 'v', 'z' => 'y', _ => small };
        suffix = place == small ? "" : small.ToString();
        return Points.IndexOf(place, StringComparison.Ordinal) + 1;
    }

    /// <summary>"thứ nhất", "nhất": 1 to 10, and where the word ends; 0 when none stands there.</summary>
    public static int Word(string text, int start, out int end)
    {
        for (int i = 0; i < WordMatchers.Length; i++)
        {
            if (WordMatchers[i].MatchesAt(text, start, out end)) return i + 1;
        }
        end = start;
        return 0;
    }

    /// <summary>The letter of a place.</summary>
    public static string LetterAt(int place) => Points[place - 1].ToString();

    /// <summary>A Roman number up to 89.</summary>
    public static string WriteRoman(int value)
    {
        string[] ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"], tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX"];
        return tens[value / 10] + ones[value % 10];
    }
}
