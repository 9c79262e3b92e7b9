using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using VnGovDocs.Corpus.Scoring;

namespace VnGovDocs.Corpus.Reports;

/// <summary>The scores as one self-contained page: the table, a map of all files, and each miss beside its source.</summary>
internal static class HtmlReport
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Write(ScoreReport report)
    {
        var page = new StringBuilder();
        Line(page, $"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        Line(page, $"<title>{Text(report.Parser)} on {Text(report.Corpus)}</title>\n<style>\n{Style()}</style>\n</head>\n<body>");
        Head(page, report);
        Fields(page, report.Table);
        Line(page, $"<div class=\"parts\">");
        foreach ((string name, IReadOnlyList<(string Value, ScoreTable Table)> parts) in report.Breakdowns) Breakdown(page, name, parts);
        Line(page, $"</div>");
        Changes(page, report.Changes);
        new FileMap(report).Write(page);
        Misses(page, report);
        Line(page, $"</body>\n</html>");
        return page.ToString();
    }

    /// <summary>Text as HTML; Vietnamese letters stay letters.</summary>
    public static string Text(string text) => Encoder.Encode(text);

    public static void Line(StringBuilder page, FormattableString line) => page.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private static void Head(StringBuilder page, ScoreReport report)
    {
        ScoreTable table = report.Table;
        Line(page, $"<header>\n<h1>{Text(report.Parser)} on <code>{Text(report.Corpus)}</code></h1>");
        Line(page, $"<dl class=\"figures\">");
        Figure(page, "F1 of all values", Share(table.All.F1), $"{table.All.Right} of {table.All.Expected} found");
        Figure(page, "documents right as a whole", Share(table.Whole), $"{table.WholeRight} of {table.WholeSupport} files");
        Figure(page, "documents", report.Samples.ToString(CultureInfo.InvariantCulture), $"in {report.Files.Count} files");
        Figure(page, "without a result", report.Failed.Count().ToString(CultureInfo.InvariantCulture), "files");
        Line(page, $"</dl>\n</header>");
    }

    private static void Figure(StringBuilder page, string name, string value, string note) =>
        Line(page, $"<div><dt>{name}</dt><dd>{value}</dd><dd class=\"note\">{note}</dd></div>");

    private static void Fields(StringBuilder page, ScoreTable table)
    {
        Line(page, $"<h2>By field</h2>\n<div class=\"wide\"><table>\n<thead><tr><th>field</th><th>support</th><th>precision</th><th>recall</th><th>F1</th><th></th><th>soft F1</th><th>wrong files</th></tr></thead>\n<tbody>");
        foreach ((string field, FieldScore score) in table.Fields.Where(row => ScoreTable.IsCommon(row.Key))) Row(page, "", field, score);
        Row(page, "sum", "all", table.All);
        foreach ((string field, FieldScore score) in table.Fields.Where(row => !ScoreTable.IsCommon(row.Key))) Row(page, "further", field, score);
        Line(page, $"</tbody></table></div>");
        Line(page, $"<p class=\"note\">Strict: equal after folding of case, white space and tone placement. Soft: similar to 0.90 with the same digits. <em>Whole</em>: number, type, date, issuers and signers all right. Rows below <em>all</em> are not counted in it.</p>");
    }

    private static void Row(StringBuilder page, string kind, string name, FieldScore score) => Line(
        page, $"<tr class=\"{kind}\"><th>{name}</th><td>{score.Expected}</td><td>{Share(score.Precision)}</td><td>{Share(score.Recall)}</td><td class=\"{Grade(score.ShownF1)}\">{Share(score.ShownF1)}</td><td>{Bar(score.ShownF1)}</td><td>{Share(score.ShownSoftF1)}</td><td>{score.WrongFiles}</td></tr>");

    private static void Breakdown(StringBuilder page, string name, IReadOnlyList<(string Value, ScoreTable Table)> parts)
    {
        Line(page, $"<section><h2>By {name}</h2>\n<table><thead><tr><th>{name}</th><th>files</th><th>support</th><th>F1</th><th></th><th>soft F1</th><th>whole</th></tr></thead>\n<tbody>");
        foreach ((string value, ScoreTable table) in parts)
            Line(page, $"<tr><th>{Text(value)}</th><td>{table.Files}</td><td>{table.All.Expected}</td><td class=\"{Grade(table.All.F1)}\">{Share(table.All.F1)}</td><td>{Bar(table.All.F1)}</td><td>{Share(table.All.SoftF1)}</td><td>{(table.WholeSupport == 0 ? "–" : Share(table.Whole))}</td></tr>");
        Line(page, $"</tbody></table></section>");
    }

    private static void Changes(StringBuilder page, ScoreChanges? changes)
    {
        if (changes is null) return;
        Line(page, $"<h2>Against the baseline</h2>\n<p>{changes.Gains.Count} gained, {changes.Losses.Count} lost, {changes.NewFiles.Count} files new, {changes.GoneFiles.Count} not measured any more.</p>\n<ul class=\"changes\">");
        foreach (string gone in changes.GoneFiles) Line(page, $"<li class=\"bad\">not measured any more: {Text(gone)}</li>");
        foreach (ScoreChange loss in changes.Losses) Line(page, $"<li class=\"bad\">lost: <code>{Text(loss.File)}</code> {loss.Field}, {(loss.IsExtra ? "extra" : "missed")} “{Text(loss.Value)}”</li>");
        foreach (ScoreChange gain in changes.Gains) Line(page, $"<li class=\"good\">gained: <code>{Text(gain.File)}</code> {gain.Field}, {(gain.IsExtra ? "no longer extra" : "found")} “{Text(gain.Value)}”</li>");
        Line(page, $"</ul>");
    }

    private static void Misses(StringBuilder page, ScoreReport report)
    {
        MissGroup[] misses = [.. report.Misses];
        Line(page, $"<h2>Misses: {misses.Length}</h2>");
        if (misses.Length == 0) Line(page, $"<p>None: every value of gold was read, and nothing else.</p>");
        foreach (ScoredFile failed in report.Failed) Line(page, $"<p class=\"bad\">{Text(failed.Sample)}/{Text(failed.File)} gave no document: {Text(failed.Failure!)}</p>");
        foreach (IGrouping<string, MissGroup> sample in misses.GroupBy(miss => miss.Sample))
        {
            Line(page, $"<section class=\"sample\" id=\"{FileMap.Anchor(sample.Key)}\"><h3>{Text(sample.Key)}</h3>\n<table class=\"misses\"><tbody>");
            foreach (MissGroup group in sample) Miss(page, group);
            Line(page, $"</tbody></table></section>");
        }
    }

    private static void Miss(StringBuilder page, MissGroup group)
    {
        (string kind, string verdict) = group.Miss.IsExtra ? ("extra", "read, not in gold") : ("missed", "in gold, not read");
        string source = group.Miss.Excerpt is { } excerpt
            ? $"<q>{Text(excerpt.Before)}<mark class=\"{kind}\">{Text(excerpt.Marked)}</mark>{Text(excerpt.After)}</q> <small>{excerpt.Span}</small>"
            : "<small>it stands nowhere in the text</small>";
        string files = string.Join(" ", group.Files.Select(file => $"<code>{Text(file)}</code>"));
        Line(page, $"<tr><th>{group.Miss.Field}<br><small class=\"{kind}\">{verdict}</small></th><td><b>{Text(group.Miss.Value)}</b><br>{files}</td><td>{source}</td></tr>");
    }

    private static string Bar(double? share) => share is null ? "" : string.Create(CultureInfo.InvariantCulture, $"<meter min=\"0\" max=\"1\" low=\"0.8\" high=\"0.98\" optimum=\"1\" value=\"{share:0.###}\"></meter>");

    private static string Grade(double? share) => share is null ? "" : share >= 0.995 ? "good" : share >= 0.95 ? "fair" : "bad";

    private static string Share(double? share) => share is { } value ? value.ToString("0.000", CultureInfo.InvariantCulture) : "–";

    private static string Style()
    {
        using var reader = new StreamReader(typeof(HtmlReport).Assembly.GetManifestResourceStream("report.css")!);
        return reader.ReadToEnd();
    }
}
