using System.Reflection;

namespace VnGovDocs.Text;

/// <summary>
/// Reads the tables of <c>Vocabulary/*.tsv</c>: tab-separated, a row of column names, empty cells for what is not known; lines that begin with #
/// are comments.
/// </summary>
internal static class TableFile
{
    /// <summary>The rows of a table, cut into cells.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Vocabulary.{name}.tsv")
            ?? throw new InvalidOperationException($"The vocabulary {name} is not embedded.");
        using var reader = new StreamReader(stream);
        int columns = 0;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            string[] cells = line.Split('\t');
            if (columns == 0)
            {
                columns = cells.Length;
                continue;
            }
            if (cells.Length < columns) Array.Resize(ref cells, columns);
            yield return cells.Select(cell => cell ?? "").ToArray();
        }
    }
}
