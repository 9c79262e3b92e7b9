using CsvHelper;

namespace VnGovDocs.Tests.Cli;

/// <summary>Reads the lists that the tool writes, as other programs do.</summary>
internal static class TaskLists
{
    /// <summary>The rows of a CSV by the names of their columns.</summary>
    public static List<Dictionary<string, string>> Csv(string text)
    {
        using var csv = CsvReader.FromText(text.TrimStart('\uFEFF'), CsvReaderOptions.Default with { HasHeader = false, FieldCountMismatch = CsvFieldCountHandling.Throw, MalformedData = CsvMalformedDataHandling.Throw });
        var rows = new List<string[]>();
        while (csv.Read()) rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(pair => pair.First, pair => pair.Second))];
    }
}
