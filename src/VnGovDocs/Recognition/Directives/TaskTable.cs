using VnGovDocs.Model;
using VnGovDocs.Recognition.Directives.Deadlines;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Recognition.Directives;

/// <summary>The rows of a plan's table of tasks: each is one directive, whose parts stand in columns; a merged cell speaks for all its rows.</summary>
internal sealed class TaskTable(string text, DeadlineScanner deadlines)
{
    private const int LongestTitle = 200;

    /// <summary>Words that no name ends with.</summary>
    private static readonly PhraseMatcher[] Waiting = [new("và"), new("của"), new("các"), new("thuộc"), new("với")];

    /// <summary>A row of the table as a directive, and the time in its column.</summary>
    public readonly record struct Row(DirectiveDraft Draft, List<DirectiveDeadline> Deadlines);

    /// <summary>Whether a table tells who does what.</summary>
    public static bool Is(TableContent table) =>
        table.Columns.All(column => column.Role != TableColumnRole.Person) && table.Columns.Any(column => column.Role == TableColumnRole.Task) && table.Columns.Any(column => column.Role is TableColumnRole.Lead or TableColumnRole.Coordinate);

    /// <summary>The directives of a table, row by row.</summary>
    public List<Row> Read(BodyNode node, string? topic)
    {
        TableContent table = node.Table!;
        var found = new List<Row>();
        foreach ((TableCell? Cell, bool IsOwn)[] row in Grid(table).Skip(table.HeaderRows))
        {
            if (At(table, row, TableColumnRole.Task) is not { Cell: { Span: { } words } task } place) continue;
            // A task that reaches over several rows is one, done by all who stand beside it.
            if (!place.IsOwn && found.Count > 0 && found[^1].Draft.Span.Overlaps(words))
            {
                AddParts(found[^1].Draft.Parts, table, row);
                continue;
            }
            if (GroupTitle(table, row, task) is { } group)
            {
                topic = group;
                continue;
            }
            found.Add(RowOf(node, table, row, words, topic));
        }
        return found;
    }

    private Row RowOf(BodyNode node, TableContent table, (TableCell? Cell, bool IsOwn)[] row, TextSpan words, string? topic)
    {
        List<PartDraft> parts = [];
        AddParts(parts, table, row);
        Predicate predicate = Predicate.Read(text, words.Start, words.End);
        TextSpan span = Words.TrimEnd(text, Words.Trim(text, words), ".,;");
        var draft = new DirectiveDraft(span, parts, predicate, predicate.Modality ?? DirectiveModality.Order) { Topic = topic, Node = node.Id };
        List<DirectiveDeadline> times = At(table, row, TableColumnRole.Deadline)?.Cell is { Span: { } time } ? deadlines.Find(time, isTime: true) : [];
        return new Row(draft, times);
    }

    private void AddParts(List<PartDraft> parts, TableContent table, (TableCell? Cell, bool IsOwn)[] row)
    {
        foreach (PartDraft part in PartsOf(At(table, row, TableColumnRole.Lead)?.Cell, AssigneeRole.Lead).Concat(PartsOf(At(table, row, TableColumnRole.Coordinate)?.Cell, AssigneeRole.Coordinate)))
        {
            if (!parts.Exists(one => one.Name == part.Name)) parts.Add(part);
        }
    }

    /// <summary>A row that only names what those below it are about: nobody does it, and no time is set.</summary>
    private static string? GroupTitle(TableContent table, (TableCell? Cell, bool IsOwn)[] row, TableCell task)
    {
        bool isWide = task.ColumnSpan > 1 && At(table, row, TableColumnRole.Lead)?.Cell is { } lead && ReferenceEquals(lead, task);
        bool isAlone = IsEmpty(table, row, TableColumnRole.Lead) && IsEmpty(table, row, TableColumnRole.Deadline) && IsEmpty(table, row, TableColumnRole.Coordinate);
        return (isWide || isAlone) && task.Text.Length < LongestTitle ? task.Text.ReplaceLineEndings(" ").Trim(' ', '.', ':', ';') : null;
    }

    private static bool IsEmpty(TableContent table, (TableCell? Cell, bool IsOwn)[] row, TableColumnRole role) => At(table, row, role) is not { Cell.Text.Length: > 0 };

    private static (TableCell? Cell, bool IsOwn)? At(TableContent table, (TableCell? Cell, bool IsOwn)[] row, TableColumnRole role)
    {
        for (int column = 0; column < Math.Min(table.Columns.Count, row.Length); column++)
        {
            if (table.Columns[column].Role == role) return row[column];
        }
        return null;
    }

    private IEnumerable<PartDraft> PartsOf(TableCell? cell, AssigneeRole role)
    {
        if (cell is not { Span: { } span }) return [];
        List<TextSpan> names = [];
        for (int start = span.Start; start < span.End;)
        {
            int end = text.IndexOf('\n', start, span.End - start);
            while (end > 0 && !BeginsName(start, end, span.End)) end = text.IndexOf('\n', end + 1, span.End - end - 1);
            if (end < 0) end = span.End;
            int first = SkipDash(start, end);
            TextSpan line = Words.Trim(text, TextSpan.FromBounds(Math.Min(first, end), end), ".,;");
            if (line.Length > 0) names.AddRange(NameSplitter.Split(text, line));
            start = Words.SkipSpaces(text, end, span.End);
        }
        return names.Select(name => new PartDraft(name, role, AssigneeRule.Column));
    }

    /// <summary>A name may go on with the next line; one that begins with a head noun in capitals is new, unless the line before waits for more.</summary>
    private bool BeginsName(int start, int lineBreak, int limit)
    {
        int next = SkipDash(lineBreak, limit);
        if (next >= limit || !char.IsUpper(text[next]) || !BodyHead.BeginsAt(text, next, limit)) return false;
        int word = Predicate.WordBefore(text, lineBreak);
        return word < start || !PhraseMatcher.AnyAt(Waiting, text, word, out _);
    }

    private int SkipDash(int at, int limit)
    {
        while (at < limit && (text[at] is '-' or '–' or '+' || char.IsWhiteSpace(text[at]))) at++;
        return at;
    }

    /// <summary>Every place of the grid with the cell that covers it, and whether the cell begins in that row.</summary>
    private static List<(TableCell? Cell, bool IsOwn)[]> Grid(TableContent table)
    {
        var grid = new List<(TableCell?, bool)[]>();
        int columns = table.Columns.Count;
        var above = new (TableCell? Cell, int Rows)[columns];
        foreach (EquatableList<TableCell> row in table.Rows)
        {
            var places = new (TableCell?, bool)[columns];
            int column = 0;
            foreach (TableCell cell in row)
            {
                while (column < columns && above[column].Rows > 0) column++;
                for (int last = Math.Min(columns, column + cell.ColumnSpan); column < last; column++)
                {
                    places[column] = (cell, true);
                    above[column] = (cell, cell.RowSpan);
                }
            }
            for (int i = 0; i < columns; i++)
            {
                if (places[i].Item1 is null && above[i].Rows > 0) places[i] = (above[i].Cell, false);
                above[i].Rows--;
            }
            grid.Add(places);
        }
        return grid;
    }
}
