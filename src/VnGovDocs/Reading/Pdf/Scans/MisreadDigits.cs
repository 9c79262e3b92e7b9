namespace VnGovDocs.Reading.Pdf.Scans;

/// <summary>Letters and signs that engines take digits for.</summary>
internal static class MisreadDigits
{
    private const string Signs = "OoQÔlI|!][ỊSs§ZzBqg", Digits = "0000111111155522899";

    /// <summary>The digits that a text is meant to be; null when it is not about half digits, or holds what no digit looks like.</summary>
    public static string? Of(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 8) return null;
        Span<char> digits = stackalloc char[text.Length];
        int misread = 0;
        for (int i = 0; i < text.Length; i++)
        {
            digits[i] = text[i];
            if (char.IsAsciiDigit(text[i])) continue;
            int sign = Signs.IndexOf(text[i], StringComparison.Ordinal);
            if (sign < 0) return null;
            digits[i] = Digits[sign];
            misread++;
        }
        return misread * 2 <= text.Length + 1 && misread < text.Length ? digits.ToString() : null;
    }
}
