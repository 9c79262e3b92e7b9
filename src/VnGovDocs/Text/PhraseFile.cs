namespace VnGovDocs.Text;

/// <summary>A table with the columns <c>role</c>, <c>phrase</c>, <c>note</c>.</summary>
internal static class PhraseFile
{
    /// <summary>The phrases of a table by their role.</summary>
    public static ILookup<string, string> Load(string name) => TableFile.Rows(name).ToLookup(row => row[0], row => row[1]);
}
