using System.Reflection;

namespace VnGovDocs.Vocabulary;

/// <summary>Reads the embedded vocabulary: tab-separated, first row the column names, empty cells for what is not known.</summary>
internal static class VocabularyTable
{
    /// <summary>The rows of a table, cut into cells.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Vocabulary.{name}.tsv")
            ?? throw new InvalidOperationException($"The vocabulary {name} is not embedded.");
        using var reader = new StreamReader(stream);
        int columns = reader.ReadLine()!.Split('\t').Length;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0) continue;
            string[] cells = line.Split('\t');
            if (cells.Length < columns) Array.Resize(ref cells, columns);
            yield return cells.Select(cell => cell ?? "").ToArray();
        }
    }
}
