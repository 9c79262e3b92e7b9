using System.Text.RegularExpressions;

namespace VnGovDocs.Hostile.Families;

/// <summary>Changes that keep tokens whole (tags, operators, numbers), so that they get past whoever checks the form and reach whoever reads the meaning.</summary>
internal static partial class TokenMutation
{
    /// <summary>Numbers at the edges of what programs count with.</summary>
    public static readonly string[] ExtremeNumbers =
    [
        "0", "-1", "1", "255", "256", "65535", "65536", "1000000", "2147483647", "2147483648", "-2147483648", "4294967295", "4294967296", "99999999999", "9223372036854775807", "-9223372036854775809",
        "0.00000001", "-0.5", "1e308", "340282350000000000000000000000000000000000", "00000000000000000001", "NaN", "",
    ];

    private static readonly string[] Strangers = ["", " ", "\u0000", "\uFFFF", "&#xD800;", "&amp;", "&#1114112;", "\u202E", "\u0301", "]]>", "<!--", "\u200B", "\r\n\r\n", "𝐀", "9999999999999999999"];

    /// <summary>One to four changes of tokens or blocks of them.</summary>
    public static string Of(string text, Regex tokens, Dice dice)
    {
        List<string> list = [.. tokens.Matches(text).Select(match => match.Value)];
        for (int i = dice.Between(1, 5); i > 0 && list.Count > 0; i--) Change(list, dice);
        return string.Concat(list);
    }

    private static void Change(List<string> list, Dice dice)
    {
        int at = dice.Below(list.Count), length = Math.Min(list.Count - at, dice.OneIn(4) ? dice.Between(2, 40) : 1);
        switch (dice.Below(8))
        {
            case 0:
                list.RemoveRange(at, length);
                break;
            case 1:
                list.InsertRange(at, list.GetRange(at, length));
                break;
            case 2:
                int other = dice.Below(list.Count);
                (list[at], list[other]) = (list[other], list[at]);
                break;
            case 3:
                list.InsertRange(dice.Below(list.Count + 1), list.GetRange(at, length));
                break;
            case 4:
                list[at] = list[dice.Below(list.Count)];
                break;
            case 5:
                list.Insert(at, dice.Of(Strangers));
                break;
            default:
                Renumber(list, at, dice);
                break;
        }
    }

    /// <summary>Puts an extreme number where the next one stands.</summary>
    private static void Renumber(List<string> list, int from, Dice dice)
    {
        for (int i = 0; i < list.Count; i++)
        {
            int at = (from + i) % list.Count;
            if (!Number().IsMatch(list[at])) continue;
            MatchCollection numbers = Number().Matches(list[at]);
            Match one = numbers[dice.Below(numbers.Count)];
            list[at] = list[at][..one.Index] + dice.Of(ExtremeNumbers) + list[at][(one.Index + one.Length)..];
            return;
        }
    }

    [GeneratedRegex(@"-?\d+(\.\d+)?")]
    private static partial Regex Number();
}
