using VnGovDocs.Model;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Recognition.Structure;

/// <summary>Reads the titles of a table's columns.</summary>
internal static class TableColumns
{
    private static readonly Dictionary<string, TableColumnRole> Roles = Enum.GetValues<TableColumnRole>().ToDictionary(role => role.ToString().ToLowerInvariant());

    /// <param name="header">The cells of the header rows, in order.</param>
    /// <param name="columns">Columns of the grid.</param>
    public static EquatableList<TableColumn> Read(List<GridCell> header, int columns)
    {
        if (header.Count == 0) return [];
        var titles = new string[Math.Min(columns, header.Max(cell => cell.Column + cell.Content.ColumnSpan))];
        Array.Fill(titles, "");
        foreach (GridCell cell in header)
        {
            for (int column = cell.Column; column < Math.Min(titles.Length, cell.Column + cell.Content.ColumnSpan); column++)
                titles[column] = $"{titles[column]} {cell.Content.Text.ReplaceLineEndings(" ")}".Trim();
        }
        return titles.Select(title => new TableColumn(title, RoleOf(title))).ToEquatableList();
    }

    /// <summary>The role of a column with this title.</summary>
    public static TableColumnRole RoleOf(string title) => ColumnTitles.RoleOf(title) is { } role ? Roles[role] : TableColumnRole.Other;
}
