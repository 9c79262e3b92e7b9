namespace VnGovDocs.Text;

/// <summary>
/// A small embedded table of <c>Vocabulary/*.tsv</c> with the columns <c>role</c>, <c>phrase</c>, <c>note</c>; lines that begin with # are comments.
/// </summary>
internal static class PhraseFile
{
    /// <summary>The phrases of a file by their role.</summary>
    public static ILookup<string, string> Load(string name)
    {
        using Stream stream = typeof(PhraseFile).Assembly.GetManifestResourceStream($"Vocabulary.{name}.tsv")
            ?? throw new InvalidOperationException($"No vocabulary {name}.");
        using var reader = new StreamReader(stream);
        var rows = new List<(string Role, string Phrase)>();
        while (reader.ReadLine() is { } line)
        {
            string[] cells = line.Split('\t');
            if (cells.Length >= 2 && !line.StartsWith('#') && cells[0] != "role") rows.Add((cells[0], cells[1]));
        }
        return rows.ToLookup(row => row.Role, row => row.Phrase);
    }
}
