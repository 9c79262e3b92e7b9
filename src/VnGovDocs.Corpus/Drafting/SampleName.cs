using System.Text;
using VnGovDocs.Text;

namespace VnGovDocs.Corpus.Drafting;

/// <summary>Names of samples: lower-case ASCII letters and digits, words joined by hyphens.</summary>
internal static class SampleName
{
    private const int Longest = 60;

    /// <summary>A name from whatever a file is called: "Thông báo 12 (ký số)" → <c>thong-bao-12-ky-so</c>; "mau" where nothing is left.</summary>
    public static string From(string fileName)
    {
        var name = new StringBuilder();
        foreach (char letter in fileName)
        {
            if (letter is >= '\u0300' and <= '\u036F') continue; // a mark of a decomposed letter
            char bare = char.ToLowerInvariant(VietnameseLetters.WithoutMarks(letter));
            if (char.IsAsciiLetterOrDigit(bare)) name.Append(bare);
            else if (name.Length > 0 && name[^1] != '-') name.Append('-');
        }
        if (name.Length > Longest) name.Length = Longest;
        string trimmed = name.ToString().Trim('-');
        return trimmed.Length > 0 ? trimmed : "mau";
    }
}
