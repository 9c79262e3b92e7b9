namespace VnGovDocs.Cli;

/// <summary>Sets a text over lines of a width.</summary>
internal static class LineWrap
{
    /// <summary>Breaks at spaces; a word longer than a line stays whole. At least one line.</summary>
    public static IEnumerable<string> At(string text, int columns)
    {
        string line = "";
        foreach (string word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > columns)
            {
                yield return line;
                line = "";
            }
            line = line.Length == 0 ? word : $"{line} {word}";
        }
        yield return line;
    }
}
