using System.Globalization;
using System.Text.RegularExpressions;

namespace VnGovDocs.Tests.Readme;

/// <summary>The page of the vocabulary tells of every table, and of no other.</summary>
public sealed partial class VocabularyPageTests
{
    [Fact]
    public void Every_table_stands_on_the_page_with_its_rows()
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "vocabulary.md"));
        Assert.Equal(Tables().Order(StringComparer.Ordinal), Row().Matches(page).Select(row => $"{row.Groups[1].Value} {row.Groups[2].Value}").Order(StringComparer.Ordinal));
    }

    /// <summary>The first line that is no remark names the columns.</summary>
    private static IEnumerable<string> Tables() =>
        from path in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "VnGovDocs", "Vocabulary"), "*.tsv")
        let rows = File.ReadLines(path).Count(line => line.Trim().Length > 0 && line[0] != '#') - 1
        select string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(path)} {rows}");

    [GeneratedRegex(@"^\| `([a-z-]+\.tsv)` \| (\d+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
