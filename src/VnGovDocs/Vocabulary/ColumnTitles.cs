using VnGovDocs.Text;

namespace VnGovDocs.Vocabulary;

/// <summary>What the columns of tables are called (<c>column-titles.tsv</c>); of several phrases in a title the first of the table counts.</summary>
internal static class ColumnTitles
{
    private const int LongestTitle = 120;

    private static readonly (PhraseMatcher Phrase, string Role)[] Phrases = [.. TableFile.Rows("column-titles").Select(row => (new PhraseMatcher(row[0]), row[1]))];

    /// <summary>What a column with this title holds, as the table writes it; null for an unknown title.</summary>
    public static string? RoleOf(string title)
    {
        if (title.Length > LongestTitle) return null;
        foreach ((PhraseMatcher phrase, string role) in Phrases)
        {
            if (phrase.Find(title, 0, title.Length) is not null) return role;
        }
        return null;
    }
}
