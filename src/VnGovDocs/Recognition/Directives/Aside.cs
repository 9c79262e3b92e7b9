namespace VnGovDocs.Recognition.Directives;

/// <summary>What stands in parentheses or quotation marks inside a sentence.</summary>
internal static class Aside
{
    private const int Longest = 2000;

    /// <summary>The sign that closes what a sign opens; null for any other sign.</summary>
    public static char? Closing(char open) => open switch { '(' => ')', '“' => '”', '"' => '"', _ => null };

    /// <summary>The closing sign of the aside that begins at a position; the position itself when none begins there, or none ends it in time.</summary>
    public static int Skip(string text, int at, int limit)
    {
        if (Closing(text[at]) is not { } close) return at;
        int end = text.IndexOf(close, at + 1, Math.Min(Longest, limit - at - 1));
        return end < 0 ? at : end;
    }
}
