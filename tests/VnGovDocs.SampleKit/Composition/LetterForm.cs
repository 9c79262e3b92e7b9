using System.Text;

namespace VnGovDocs.SampleKit.Composition;

/// <summary>Takes Vietnamese letters apart into a base letter and its marks (NFD), by a table: the runtime's own way needs ICU.</summary>
internal static class LetterForm
{
    private const char Horn = '\u031B';
    private const char DotBelow = '\u0323';

    /// <summary>A vowel, its parts, and its forms with acute, grave, hook, tilde and dot below.</summary>
    private static readonly (string Parts, string Forms)[] Vowels =
    [
        ("a", "aáàảãạ"), ("a\u0306", "ăắằẳẵặ"), ("a\u0302", "âấầẩẫậ"), ("e", "eéèẻẽẹ"), ("e\u0302", "êếềểễệ"), ("i", "iíìỉĩị"),
        ("o", "oóòỏõọ"), ("o\u0302", "ôốồổỗộ"), ("o\u031B", "ơớờởỡợ"), ("u", "uúùủũụ"), ("u\u031B", "ưứừửữự"), ("y", "yýỳỷỹỵ"),
    ];

    private static readonly char[] Tones = ['\0', '\u0301', '\u0300', '\u0309', '\u0303', DotBelow];

    private static readonly Dictionary<char, string> Parts = Table();

    public static string Decompose(string text)
    {
        var result = new StringBuilder(text.Length * 2);
        foreach (char sign in text)
        {
            if (Parts.TryGetValue(sign, out string? parts)) result.Append(parts);
            else result.Append(sign);
        }
        return result.ToString();
    }

    private static Dictionary<char, string> Table()
    {
        var table = new Dictionary<char, string>();
        foreach ((string parts, string forms) in Vowels)
        {
            for (int tone = 0; tone < forms.Length; tone++)
            {
                string marks = Ordered(parts[1..] + (tone == 0 ? "" : Tones[tone].ToString()));
                if (marks.Length == 0) continue;
                table[forms[tone]] = parts[0] + marks;
                table[char.ToUpperInvariant(forms[tone])] = char.ToUpperInvariant(parts[0]) + marks;
            }
        }
        return table;
    }

    /// <summary>The canonical order: horn, dot below, then the marks above as they are.</summary>
    private static string Ordered(string marks) => string.Concat(marks.OrderBy(mark => mark switch { Horn => 0, DotBelow => 1, _ => 2 }));
}
