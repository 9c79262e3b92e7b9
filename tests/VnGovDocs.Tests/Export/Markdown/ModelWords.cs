using System.Text;
using System.Text.RegularExpressions;
using VnGovDocs.Model;

namespace VnGovDocs.Tests.Export.Markdown;

/// <summary>All text of a document in the order of docs/markdown.md, the names of its parts included: what the Markdown has to show, and nothing else.</summary>
internal sealed partial class ModelWords
{
    [GeneratedRegex(@"^\[\^(\w+)\]: ", RegexOptions.Multiline)]
    private static partial Regex Definition { get; }

    [GeneratedRegex(@"(?<!\\)\[\^(\w+)\](?!:)")]
    private static partial Regex Reference { get; }


    private readonly StringBuilder _words = new();
    private readonly Dictionary<string, string> _notes = [];
    private readonly Queue<string> _footnotes;

    private ModelWords(string markdown) => _footnotes = new(Definition.Matches(markdown).Select(match => match.Groups[1].Value));

    /// <summary>Letters and digits, those of footnotes last. The Markdown tells which notes are footnotes: whether one's mark was found shows only there.</summary>
    public static string LettersOf(GovDocument document, string markdown)
    {
        var words = new ModelWords(markdown);
        words.Document(document);
        // Renderers number footnotes by their first reference.
        IEnumerable<string> referred = Reference.Matches(markdown).Select(match => match.Groups[1].Value).Distinct().Where(words._notes.ContainsKey);
        return LettersOf(words._words.ToString() + string.Concat(referred.Select(name => words._notes[name])));
    }

    public static string LettersOf(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private void Document(GovDocument document)
    {
        Add(document.Type?.Text ?? document.Type?.Name, document.Number?.Text ?? document.Report?.Title, document.Abstract?.Text);
        Facts(document);
        Named("Addressees", document.Addressees.Select(one => one.Text));
        Named("Legal bases", document.LegalBases.Select(one => one.Text));
        Add(document.EnactingFormula?.Text);
        Nodes(document.Body);
        Named("Recipients", document.Recipients.Select(one => one.Text));
        if (document.Signatures.Count > 0) Add(document.Signatures.Count == 1 ? "Signature" : "Signatures");
        foreach (Signature signature in document.Signatures) Add(signature);
        if (document.Copy is { } copy)
        {
            Add("Copy", copy.Text, copy.Body, copy.Number?.Text, copy.Issued?.Place, copy.Issued?.Date?.ToString());
            if (copy.Signature is { } signature) Add(signature);
        }
        foreach (Annex annex in document.Annexes)
        {
            Add(annex.Label is null && annex.Title is null ? ["Annex"] : [annex.Label, annex.Title]);
            if (annex.Document is { } own) Document(own);
            Nodes(annex.Body);
        }
        Notes(document);
        foreach (GovDocument enclosed in document.Enclosed) Document(enclosed);
    }

    private void Facts(GovDocument document)
    {
        foreach (IssuingBody issuer in document.Issuers) Fact("Issuer", issuer.Parent, issuer.Text);
        Fact("Issued", document.Issued?.Place, document.Issued?.Date?.ToString());
        Fact("Subtype", document.Type?.Subtype);
        Fact("Signed by", [.. document.Signatures.SelectMany(one => new[] { one.Degree, one.Name })]);
        Fact("Effective", [.. new[] { document.Effect?.From?.ToString(), document.Effect?.To?.ToString() }.OfType<string>().SelectMany((day, i) => i == 0 ? [day] : new[] { "to", day })]);
        Fact("Marks", document.Markings.SecrecyText, document.Markings.UrgencyText, document.Markings.Circulation, document.Markings.Draft ? "DỰ THẢO" : null);
        if (document.Report is { } report)
        {
            if (document.Number is not null) Fact("Reported as", report.Title);
            Fact("Posted", report.PostedAt);
            Fact("Agency", report.Agency);
            Fact("Byline", report.Byline);
            if (report.Speaker is { } speaker) Fact("Speaker", [speaker.Name, .. speaker.Titles]);
            Fact("Occasion", report.Occasion);
            Fact("Counterparty", report.Counterparty);
        }
        foreach (PortalEntry entry in document.Portal?.Entries ?? []) Fact(entry.Key, entry.Value);
    }

    private void Nodes(IEnumerable<BodyNode> nodes)
    {
        foreach (BodyNode node in nodes)
        {
            // A mark may be printed inside the text; a footnote's reference shows no letters of its own.
            Add(node.Label, node.Heading, node.Text);
            foreach (TableCell cell in (node.Table?.Rows ?? []).SelectMany(row => row)) Add(cell.Text);
            Nodes(node.Children);
        }
    }

    private void Notes(GovDocument document)
    {
        var loose = new List<string>();
        foreach (Note note in document.Notes)
        {
            bool isFootnote = note.Anchor is not null && _footnotes.TryPeek(out string? next) && (next == note.Label || next.StartsWith("note", StringComparison.Ordinal));
            if (!isFootnote) loose.Add($"{note.Label} {note.Text}");
            else
            {
                string name = _footnotes.Dequeue();
                _notes[name] = name == note.Label ? note.Text : note.Label + note.Text;
                // A paragraph that is a legal basis and a part of the body prints its mark twice.
                _words.Replace($"[{note.Label}]", "");
            }
        }
        Named("Notes", loose);
    }

    private void Add(Signature signature) =>
        Add([signature.Authority, .. signature.Positions, signature.Degree, signature.Name, signature.Date?.ToString(), signature.Digital?.Signer, signature.Digital?.Time]);

    private void Named(string name, IEnumerable<string> items)
    {
        string[] all = [.. items];
        if (all.Length > 0) Add([name, .. all]);
    }

    private void Fact(string name, params string?[] parts)
    {
        if (parts.Any(part => !string.IsNullOrWhiteSpace(part))) Add([name, .. parts]);
    }

    private void Add(params string?[] parts) => _words.AppendJoin(' ', parts).Append(' ');
}
