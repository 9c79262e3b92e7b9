namespace VnGovDocs.Reading.Html;

/// <summary>A character written as its number: <c>&amp;#7879;</c> or <c>&amp;#x1EC7;</c>.</summary>
/// <param name="First">Where its digits begin.</param>
/// <param name="End">Where they end; a semicolon may follow.</param>
/// <param name="Code">The number as the parser understands it, which forgets what is beyond 32 bits.</param>
/// <param name="IsHexadecimal">Whether it counts by sixteen.</param>
internal readonly record struct NumericReference(int First, int End, uint Code, bool IsHexadecimal)
{
    /// <summary>The one that begins with the ampersand at a place; null when no digit follows.</summary>
    public static NumericReference? At(string text, int ampersand, int end)
    {
        int first = ampersand + 2;
        bool isHexadecimal = first < end && text[first] is 'x' or 'X';
        if (isHexadecimal) first++;
        int stop = first;
        uint code = 0;
        for (; stop < end && (isHexadecimal ? char.IsAsciiHexDigit(text[stop]) : char.IsAsciiDigit(text[stop])); stop++)
            code = unchecked((code * (isHexadecimal ? 16u : 10u)) + Value(text[stop]));
        return stop == first ? null : new NumericReference(first, stop, code, isHexadecimal);
    }

    /// <summary>A text in which numbers of the given characters mean the replacement character instead; every place stays the same.</summary>
    public static string Without(string text, char from, char to)
    {
        char[]? letters = null;
        for (int at = Next(text, 0); at >= 0; at = Next(text, at + 2))
        {
            if (At(text, at, text.Length) is not { } reference || reference.Code < from || reference.Code > to) continue;
            letters ??= text.ToCharArray();
            string replacement = (reference.IsHexadecimal ? "FFFD" : "65533").PadLeft(reference.End - reference.First, '0');
            replacement.CopyTo(letters.AsSpan(reference.First));
        }
        return letters is null ? text : new string(letters);
    }

    private static int Next(string text, int from) => text.IndexOf("&#", from, StringComparison.Ordinal);

    private static uint Value(char digit) => (uint)(digit <= '9' ? digit - '0' : (digit | ' ') - 'a' + 10);
}
