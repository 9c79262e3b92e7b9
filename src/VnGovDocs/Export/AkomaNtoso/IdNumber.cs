using System.Text;
using VnGovDocs.Text;

namespace VnGovDocs.Export.AkomaNtoso;

/// <summary>The number of a provision as a part of an id: ASCII letters, digits and hyphens. The letters of Vietnamese are spelled as in Telex, so point đ is <c>dd</c>, apart from d.</summary>
internal static class IdNumber
{
    private const int MaxLength = 24;

    /// <summary>The id's number for "5a", "đ", "1.1"; empty when nothing of it can stand in an id.</summary>
    public static string Of(string? ordinal)
    {
        var number = new StringBuilder();
        foreach (char letter in ordinal ?? "")
        {
            char bare = VietnameseLetters.WithoutTone(letter, out _);
            if (char.IsAsciiLetterOrDigit(bare)) number.Append(bare);
            else if (Telex(bare) is { } spelled) number.Append(spelled);
            else if (bare is '.' or '-' or '/' && number.Length > 0 && number[^1] != '-') number.Append('-');
            if (number.Length >= MaxLength) break;
        }
        return number.ToString().TrimEnd('-');
    }

    private static string? Telex(char letter) => letter switch
    {
        'đ' => "dd", 'ă' => "aw", 'â' => "aa", 'ê' => "ee", 'ô' => "oo", 'ơ' => "ow", 'ư' => "uw",
        'Đ' => "DD", 'Ă' => "AW", 'Â' => "AA", 'Ê' => "EE", 'Ô' => "OO", 'Ơ' => "OW", 'Ư' => "UW",
        _ => null,
    };
}
