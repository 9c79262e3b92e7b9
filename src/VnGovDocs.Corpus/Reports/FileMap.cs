using System.Text;
using VnGovDocs.Corpus.Scoring;

namespace VnGovDocs.Corpus.Reports;

/// <summary>All files by all fields, one sign a cell: what is wrong shows its pattern before anybody reads a word.</summary>
internal sealed class FileMap(ScoreReport report)
{
    public void Write(StringBuilder page)
    {
        string[] fields = [.. report.Table.Fields.Keys];
        HtmlReport.Line(page, $"<h2>Every file</h2>\n<p class=\"note\"><i class=\"right\"></i> right <i class=\"part\"></i> some values wrong <i class=\"wrong\"></i> all wrong <i class=\"none\"></i> not printed, and nothing read</p>");
        HtmlReport.Line(page, $"<div class=\"wide\"><table class=\"map\"><thead><tr><th></th>{string.Concat(fields.Select(field => $"<th><span>{field}</span></th>"))}</tr></thead>\n<tbody>");
        foreach (ScoredFile file in report.Files)
        {
            Dictionary<string, FieldMatch> matches = file.Fields.ToDictionary(result => result.Field, result => result.Strict);
            string name = $"{HtmlReport.Text(file.Sample)} <small>{HtmlReport.Text(file.File)}</small>";
            string head = file.Misses.Count == 0 ? name : $"<a href=\"#{Anchor(file.Sample)}\">{name}</a>";
            HtmlReport.Line(page, $"<tr><th>{head}</th>{string.Concat(fields.Select(field => Cell(field, matches.GetValueOrDefault(field))))}</tr>");
        }
        HtmlReport.Line(page, $"</tbody></table></div>");
    }

    /// <summary>The id of a sample's misses on the page.</summary>
    public static string Anchor(string sample) => "misses-" + string.Concat(sample.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'));

    private static string Cell(string field, FieldMatch? match)
    {
        if (match is null) return "<td></td>";
        string grade = match switch
        {
            { IsRight: true, Expected: 0 } => "none",
            { IsRight: true } => "right",
            { Right: > 0 } => "part",
            _ => "wrong",
        };
        return $"<td title=\"{field}: {match.Right} of {match.Expected} right, {match.Extra.Count} extra\"><i class=\"{grade}\"></i></td>";
    }
}
