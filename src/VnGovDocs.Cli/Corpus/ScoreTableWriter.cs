using System.Globalization;
using VnGovDocs.Corpus.Reports;
using VnGovDocs.Corpus.Scoring;

namespace VnGovDocs.Cli.Corpus;

/// <summary>The scores for a terminal: fields, breakdowns, changes, and the first misses with their source.</summary>
internal sealed class ScoreTableWriter(TextWriter output, Palette palette, int width)
{
    private const int ShownMisses = 40, ShownChanges = 40;

    public void Write(ScoreReport report)
    {
        ScoreTable table = report.Table;
        output.WriteLine(palette.Bold($"{report.Parser} on {report.Corpus}: {Plural(report.Samples, "document")}, {Plural(report.Files.Count, "file")}, {report.Failed.Count()} without a result"));
        output.WriteLine();
        output.WriteLine(palette.Dim($"{"field",-16}{"support",8}{"precision",11}{"recall",8}{"F1",8}{"soft F1",9}{"wrong files",13}"));
        foreach ((string field, FieldScore score) in table.Fields.Where(row => ScoreTable.IsCommon(row.Key))) Row(field, score);
        Row("all", table.All);
        output.WriteLine($"{"whole",-16}{table.WholeSupport,8}{"",19}{Share(table.Whole, 8)}  {palette.Dim("number, type, date, issuers, signers all right")}");
        foreach ((string field, FieldScore score) in table.Fields.Where(row => !ScoreTable.IsCommon(row.Key))) Row(field, score, "not counted in all");
        foreach ((string name, IReadOnlyList<(string, ScoreTable)> parts) in report.Breakdowns) Breakdown(name, parts);
        if (report.Changes is { } changes) Changes(changes);
        Misses(report);
    }

    private void Row(string name, FieldScore score, string note = "") => output.WriteLine(
        $"{name,-16}{score.Expected,8}{Share(score.Precision, 11)}{Share(score.Recall, 8)}{Share(score.ShownF1, 8)}{Share(score.ShownSoftF1, 9)}{score.WrongFiles,13}{(note.Length > 0 ? "  " + palette.Dim(note) : "")}");

    private void Breakdown(string name, IReadOnlyList<(string Value, ScoreTable Table)> parts)
    {
        int widest = Math.Max(name.Length, parts.Max(part => part.Value.Length)) + 2;
        output.WriteLine();
        output.WriteLine(palette.Dim($"{name.PadRight(widest)}{"files",6}{"support",9}{"F1",8}{"soft F1",9}{"whole",8}"));
        foreach ((string value, ScoreTable table) in parts)
            output.WriteLine($"{value.PadRight(widest)}{table.Files,6}{table.All.Expected,9}{Share(table.All.F1, 8)}{Share(table.All.SoftF1, 9)}{Share(table.WholeSupport == 0 ? null : table.Whole, 8)}");
    }

    private void Changes(ScoreChanges changes)
    {
        output.WriteLine();
        output.WriteLine(palette.Bold($"Against the baseline: {changes.Gains.Count} gained, {changes.Losses.Count} lost"));
        foreach (string gone in changes.GoneFiles) output.WriteLine($"  {palette.Red("gone")}  {gone}");
        foreach (ScoreChange loss in changes.Losses.Take(ShownChanges)) output.WriteLine($"  {palette.Red("lost")}  {Told(loss, loss.IsExtra ? "extra" : "missed")}");
        foreach (ScoreChange gain in changes.Gains.Take(ShownChanges)) output.WriteLine($"  {palette.Green("gained")}  {Told(gain, gain.IsExtra ? "no longer extra" : "found")}");
        int left = Math.Max(0, changes.Losses.Count - ShownChanges) + Math.Max(0, changes.Gains.Count - ShownChanges);
        if (left > 0) output.WriteLine(palette.Dim($"  and {left} more"));
        if (changes.NewFiles.Count > 0) output.WriteLine($"  {palette.Cyan("new")}  {Plural(changes.NewFiles.Count, "file")}: {Cut(string.Join(", ", changes.NewFiles), width - 20)}");
    }

    private static string Told(ScoreChange change, string verdict) => $"{change.File} {change.Field}: {verdict} {change.Value.ReplaceLineEndings(" ")}";

    private void Misses(ScoreReport report)
    {
        MissGroup[] misses = [.. report.Misses];
        output.WriteLine();
        output.WriteLine(palette.Bold($"Misses: {misses.Length}"));
        foreach (ScoredFile failed in report.Failed) output.WriteLine($"  {palette.Red("no document")}  {failed.Sample}/{failed.File}: {failed.Failure}");
        foreach (MissGroup group in misses.Take(ShownMisses)) Miss(group);
        if (misses.Length > ShownMisses) output.WriteLine(palette.Dim($"  and {misses.Length - ShownMisses} more: --format html shows all of them, --fields and --where fewer"));
    }

    private void Miss(MissGroup group)
    {
        string verdict = group.Miss.IsExtra ? palette.Red("extra ") : palette.Yellow("missed");
        output.WriteLine($"  {verdict} {palette.Cyan(group.Sample)} {group.Miss.Field}: {group.Miss.Value.ReplaceLineEndings(" ")}  {palette.Dim(string.Join(" ", group.Files))}");
        if (group.Miss.Excerpt is not { } excerpt) return;
        // The mark stays visible on a narrow terminal; what stands around it gives way.
        int around = Math.Max(10, (width - 24 - excerpt.Marked.Length) / 2);
        string before = excerpt.Before.Length <= around ? excerpt.Before : "…" + excerpt.Before[^around..];
        output.WriteLine($"         {palette.Dim(before)}{palette.Bold(Cut(excerpt.Marked, width - 24))}{palette.Dim(Cut(excerpt.After, around))} {palette.Dim(excerpt.Span.ToString())}");
    }

    private string Share(double? share, int columns)
    {
        if (share is not { } value) return "–".PadLeft(columns);
        string text = value.ToString("0.000", CultureInfo.InvariantCulture).PadLeft(columns);
        return value >= 0.995 ? palette.Green(text) : value >= 0.95 ? palette.Yellow(text) : palette.Red(text);
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..Math.Max(0, length - 1)] + "…";

    private static string Plural(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
