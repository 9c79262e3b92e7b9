using System.Text;

namespace VnGovDocs.Text;

/// <summary>Names as parts of addresses: ASCII letters without marks in lower case, digits, one hyphen between words ("Ủy ban nhân dân" → <c>uy-ban-nhan-dan</c>).</summary>
internal static class Slug
{
    /// <summary>The slug of a text, cut at the end of a word; empty when it has neither letters nor digits.</summary>
    /// <param name="text">As printed.</param>
    /// <param name="limit">How many characters it may have at most.</param>
    public static string Of(ReadOnlySpan<char> text, int limit = 80)
    {
        var slug = new StringBuilder(Math.Min(text.Length, limit) + 1);
        int wordEnd = 0;
        foreach (char letter in text)
        {
            char plain = char.ToLowerInvariant(VietnameseLetters.WithoutMarks(letter));
            if (char.IsAsciiLetterOrDigit(plain)) slug.Append(plain);
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                wordEnd = slug.Length;
                slug.Append('-');
            }
            if (slug.Length > limit) return Cut(slug, wordEnd == 0 ? limit : wordEnd);
        }
        return Cut(slug, slug.Length > 0 && slug[^1] == '-' ? slug.Length - 1 : slug.Length);
    }

    private static string Cut(StringBuilder slug, int length) => slug.ToString(0, length);
}
