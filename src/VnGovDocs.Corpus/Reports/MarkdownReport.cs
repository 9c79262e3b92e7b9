using System.Globalization;
using System.Text;
using VnGovDocs.Corpus.Scoring;

namespace VnGovDocs.Corpus.Reports;

/// <summary>The scores as a Markdown page, as it lies in <c>corpus/scores/</c> for each release.</summary>
internal static class MarkdownReport
{
    public static string Write(ScoreReport report)
    {
        var page = new StringBuilder();
        Line(page, $"# Scores of {report.Parser}");
        Line(page, "");
        Line(page, $"{report.Samples} documents in {report.Files.Count} files of `{report.Corpus}`. Strict: equal after folding of case, white space and tone placement;");
        Line(page, "soft: similar to 0.90 with the same digits. Support: how many values a careful reader sees. Rows below the line are not counted in *all*.");
        Line(page, "");
        Fields(page, report.Table);
        foreach ((string name, IReadOnlyList<(string Value, ScoreTable Table)> parts) in report.Breakdowns) Breakdown(page, name, parts);
        Changes(page, report.Changes);
        Misses(page, report);
        return page.ToString();
    }

    private static void Fields(StringBuilder page, ScoreTable table)
    {
        Line(page, "| field | support | precision | recall | F1 | soft F1 | wrong files |");
        Line(page, "|---|---:|---:|---:|---:|---:|---:|");
        foreach ((string field, FieldScore score) in table.Fields.Where(row => ScoreTable.IsCommon(row.Key))) Row(page, field, score);
        Row(page, "**all**", table.All);
        Line(page, $"| **whole** | {table.WholeSupport} | | | {Share(table.Whole)} | | {table.WholeSupport - table.WholeRight} |");
        foreach ((string field, FieldScore score) in table.Fields.Where(row => !ScoreTable.IsCommon(row.Key))) Row(page, $"*{field}*", score);
        Line(page, "");
        Line(page, "*whole*: of the files that print them all, those with number, type, date, issuers and signers all right.");
    }

    private static void Row(StringBuilder page, string name, FieldScore score) =>
        Line(page, $"| {name} | {score.Expected} | {Share(score.Precision)} | {Share(score.Recall)} | {Share(score.ShownF1)} | {Share(score.ShownSoftF1)} | {score.WrongFiles} |");

    private static void Breakdown(StringBuilder page, string name, IReadOnlyList<(string Value, ScoreTable Table)> parts)
    {
        Line(page, "");
        Line(page, $"| {name} | files | support | F1 | soft F1 | whole |");
        Line(page, "|---|---:|---:|---:|---:|---:|");
        foreach ((string value, ScoreTable table) in parts)
            Line(page, $"| {value} | {table.Files} | {table.All.Expected} | {Share(table.All.F1)} | {Share(table.All.SoftF1)} | {(table.WholeSupport == 0 ? "" : Share(table.Whole))} |");
    }

    private static void Changes(StringBuilder page, ScoreChanges? changes)
    {
        if (changes is null) return;
        Line(page, "");
        Line(page, $"## Against the baseline: {changes.Gains.Count} gained, {changes.Losses.Count} lost");
        Line(page, "");
        foreach (ScoreChange loss in changes.Losses) Line(page, $"- lost: {loss.File} {loss.Field}: {(loss.IsExtra ? "extra" : "missed")} {Escaped(loss.Value)}");
        foreach (string gone in changes.GoneFiles) Line(page, $"- not measured any more: {gone}");
        foreach (ScoreChange gain in changes.Gains) Line(page, $"- gained: {gain.File} {gain.Field}: {(gain.IsExtra ? "no longer extra" : "found")} {Escaped(gain.Value)}");
        if (changes.NewFiles.Count > 0) Line(page, $"- new: {string.Join(", ", changes.NewFiles)}");
    }

    private static void Misses(StringBuilder page, ScoreReport report)
    {
        MissGroup[] misses = [.. report.Misses];
        Line(page, "");
        Line(page, $"## Misses: {misses.Length}");
        Line(page, "");
        foreach (ScoredFile failed in report.Failed) Line(page, $"- {failed.Sample}/{failed.File}: no document ({failed.Failure})");
        foreach (MissGroup group in misses)
        {
            string place = group.Miss.Excerpt is { } excerpt ? $" {excerpt.Span}" : "";
            Line(page, $"- {group.Sample} {group.Miss.Field}: {(group.Miss.IsExtra ? "extra" : "missed")} {Escaped(group.Miss.Value)} ({string.Join(", ", group.Files)}){place}");
        }
        if (misses.Length == 0) Line(page, "None.");
    }

    private static string Escaped(string value) => $"`{value.Replace('`', '\'').Replace('\n', ' ')}`";

    private static string Share(double? share) => share is { } value ? value.ToString("0.000", CultureInfo.InvariantCulture) : "–";

    private static void Line(StringBuilder page, FormattableString line) => page.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private static void Line(StringBuilder page, string line) => page.Append(line).Append('\n');
}
