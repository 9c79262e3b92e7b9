using System.Globalization;
using VnGovDocs.Model;

namespace VnGovDocs.Cli;

/// <summary>What a person wants to know first about a document, one aligned line for each fact.</summary>
internal sealed class SummaryWriter(TextWriter output, Palette palette, int width)
{
    private const int LabelWidth = 13;
    private const int ListedDiagnostics = 8;
    private const string Nothing = "—";

    public void Write(string name, ReadResult result)
    {
        string status = result.Status.ToString().ToLowerInvariant();
        output.WriteLine($"{palette.Bold(name)}  {palette.OfStatus(result.Status, status)}  {palette.Dim(result.Format.ToString().ToLowerInvariant())}");
        if (result.HasDocument) Facts(result.Document);
        else Fact("Failure", result.Failure.ToString());
        Remarks(result.Diagnostics);
    }

    private void Facts(GovDocument document)
    {
        Fact("Type", document.Type is { } type ? type.Symbol is { } symbol ? $"{type.Name} ({symbol})" : type.Name : null);
        Fact("Kind", $"{Name(document.Kind)}, {Name(document.Family)}");
        Fact("Number", document.Number?.Text);
        Facts("Issuer", document.Issuers.Select(issuer => issuer.Parent is { } parent ? $"{issuer.Name} ({parent})" : issuer.Name));
        Fact("Issued", Join(", ", document.Issued?.Place, document.Issued?.Date?.ToString()));
        Fact("Abstract", document.Abstract?.Text);
        if (document.Markings != Markings.None) Fact("Marks", Marks(document.Markings));
        if (document.Addressees.Count > 0) Facts("Addressees", document.Addressees.Select(addressee => addressee.Text));
        if (document.Effect is { } effect) Fact("In effect", Join(" – ", effect.From?.ToString() ?? effect.Text, effect.To?.ToString()));
        Fact("Legal bases", Count(document.LegalBases.Count));
        Fact("Body", Body(document.Body));
        Facts("Signatures", document.Signatures.Select(one => Join(", ", one.Name, one.Authority, string.Join(", ", one.Positions))));
        Facts("Recipients", document.Recipients.Select(recipient => recipient.Text));
        if (document.Annexes.Count > 0) Facts("Annexes", document.Annexes.Select(annex => Join(" ", annex.Label, annex.Title)));
        if (document.Copy is { } copy) Fact("Copy", Join(", ", copy.Text, copy.Number?.Text, copy.Issued?.Date?.ToString()));
        if (document.Enclosed.Count > 0) Facts("Enclosed", document.Enclosed.Select(one => Join(" ", one.Type?.Name, one.Number?.Text)));
        if (document.Portal is { } portal) Facts("Portal", portal.Entries.Select(entry => $"{entry.Key}: {entry.Value}"));
        if (document.Report is { } report) Fact("Reported by", Join(", ", report.Agency, report.Byline, report.PostedAt, report.Title));
    }

    private void Facts(string label, IEnumerable<string?> values)
    {
        bool first = true;
        foreach (string? value in values)
        {
            Fact(first ? label : "", value);
            first = false;
        }
        if (first) Fact(label, null);
    }

    private void Fact(string label, string? value)
    {
        string margin = new(' ', 2 + LabelWidth);
        string[] lines = string.IsNullOrEmpty(value) ? [palette.Dim(Nothing)] : [.. LineWrap.At(value, Math.Max(20, width - margin.Length))];
        output.WriteLine($"  {palette.Cyan(label.PadRight(LabelWidth))}{lines[0]}");
        foreach (string line in lines[1..]) output.WriteLine(margin + line);
    }

    private void Remarks(IReadOnlyList<Diagnostic> diagnostics)
    {
        if (diagnostics.Count == 0) Fact("Diagnostics", "none");
        string label = "Diagnostics";
        foreach (Diagnostic remark in diagnostics.Take(ListedDiagnostics))
        {
            string severity = palette.OfSeverity(remark.Severity, remark.Severity.ToString().ToLowerInvariant().PadRight(7));
            output.WriteLine($"  {palette.Cyan(label.PadRight(LabelWidth))}{remark.Code} {severity} {remark.Message}");
            label = "";
        }
        if (diagnostics.Count > ListedDiagnostics) Fact("", $"and {Count(diagnostics.Count - ListedDiagnostics)} more");
    }

    private static string Body(EquatableList<BodyNode> body)
    {
        BodyNode[] nodes = [.. body, .. body.SelectMany(node => node.Descendants())];
        int articles = nodes.Count(node => node.Kind == BodyNodeKind.Article), tables = nodes.Count(node => node.Kind == BodyNodeKind.Table);
        return Join(", ", Plural(nodes.Length, "node"), articles > 0 ? Plural(articles, "article") : null, tables > 0 ? Plural(tables, "table") : null);
    }

    private static string Marks(Markings marks) =>
        Join(", ", marks.SecrecyText, marks.UrgencyText, marks.Circulation, marks.Draft ? "DỰ THẢO" : null);

    private static string Join(string separator, params string?[] parts) => string.Join(separator, parts.Where(part => !string.IsNullOrEmpty(part)));

    private static string Name<T>(T value) where T : struct, Enum => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..];

    private static string Plural(int count, string noun) => count == 1 ? $"1 {noun}" : $"{Count(count)} {noun}s";

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
