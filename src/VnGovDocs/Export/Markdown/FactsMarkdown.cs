using VnGovDocs.Model;

namespace VnGovDocs.Export.Markdown;

/// <summary>The list below the title: who issued the document, where and when, who signed, from when it applies, which marks it bears.</summary>
internal sealed class FactsMarkdown(MarkdownBlocks blocks)
{
    private readonly List<(string Name, string Text)> _facts = [];

    public void Write(GovDocument document)
    {
        foreach (IssuingBody issuer in document.Issuers) Add("Issuer", Joined(" – ", issuer.Parent, issuer.Text));
        Add("Issued", Joined(", ", document.Issued?.Place, document.Issued?.Date?.ToString()));
        Add("Subtype", document.Type?.Subtype);
        Add("Signed by", Joined("; ", [.. document.Signatures.Select(signature => Joined(" ", signature.Degree, signature.Name))]));
        Add("Effective", Joined(" to ", document.Effect?.From?.ToString(), document.Effect?.To?.ToString()));
        Markings marks = document.Markings;
        Add("Marks", Joined(", ", marks.SecrecyText, marks.UrgencyText, marks.Circulation, marks.Draft ? "DỰ THẢO" : null));
        if (document.Report is { } report) Report(report, isTitle: document.Number is null);
        foreach (PortalEntry entry in document.Portal?.Entries ?? []) Add(entry.Key, entry.Value);
        if (_facts.Count == 0) return;
        blocks.List(_facts, fact =>
        {
            blocks.Strong(fact.Name, MarkdownPlace.LineStart);
            blocks.Raw(": ");
            blocks.Text(fact.Text, MarkdownPlace.Inside);
        });
    }

    private void Report(ReportInfo report, bool isTitle)
    {
        if (!isTitle) Add("Reported as", report.Title);
        Add("Posted", report.PostedAt);
        Add("Agency", report.Agency);
        Add("Byline", report.Byline);
        if (report.Speaker is { } speaker) Add("Speaker", Joined(", ", [speaker.Name, .. speaker.Titles]));
        Add("Occasion", report.Occasion);
        Add("Counterparty", report.Counterparty);
    }

    /// <summary>A fact has one line; a list's item would end at its second.</summary>
    private void Add(string name, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text)) _facts.Add((name, text.ReplaceLineEndings(" ")));
    }

    private static string Joined(string separator, params string?[] parts) => string.Join(separator, parts.Where(part => !string.IsNullOrWhiteSpace(part)));
}
