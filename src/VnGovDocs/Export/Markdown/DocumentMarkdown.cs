using VnGovDocs.Model;
using VnGovDocs.Source;

namespace VnGovDocs.Export.Markdown;

/// <summary>A document from its title to its annexes; those that stand in annexes or behind it are written the same way, one level deeper.</summary>
internal sealed class DocumentMarkdown
{
    private readonly MarkdownBlocks _blocks;
    private readonly HashSet<string> _footnotes;
    private readonly FootnoteMarks _marks;
    private readonly PrintedMarkdown _printed;
    private readonly BodyMarkdown _body;

    private DocumentMarkdown(MarkdownBlocks blocks, EquatableList<Note> notes, HashSet<string> footnotes)
    {
        _blocks = blocks;
        _footnotes = footnotes;
        _marks = new FootnoteMarks(notes, footnotes);
        _printed = new PrintedMarkdown(blocks, _marks);
        _body = new BodyMarkdown(blocks, _marks);
    }

    public static void Write(GovDocument document, MarkdownBlocks blocks, int headingLevel) => Write(document, blocks, headingLevel, []);

    private static void Write(GovDocument document, MarkdownBlocks blocks, int headingLevel, HashSet<string> footnotes) =>
        new DocumentMarkdown(blocks, document.Notes, footnotes).Write(document, headingLevel);

    private void Write(GovDocument document, int level)
    {
        Title(document, level);
        new FactsMarkdown(_blocks).Write(document);
        Spanned("Addressees", document.Addressees, one => one.Text, one => one.Span);
        Spanned("Legal bases", document.LegalBases, one => one.Text, one => one.Span);
        if (document.EnactingFormula is { } formula) _blocks.Paragraph(() => _blocks.Strong(formula.Text, MarkdownPlace.LineStart));
        _body.Write(document.Body, level + 1);
        List("Recipients", document.Recipients, one => one.Text);
        Signatures(document.Signatures);
        if (document.Copy is { } copy) Copy(copy);
        foreach (Annex annex in document.Annexes) Annex(annex, level + 1);
        // Last, for the marks of notes stand in annexes too.
        Notes(document.Notes);
        foreach (GovDocument enclosed in document.Enclosed)
        {
            _blocks.Paragraph(() => _blocks.Raw("---"));
            Write(enclosed, _blocks, level + 1, _footnotes);
        }
    }

    /// <summary>Type and number are the title, as one speaks of the document; what it is about stands below.</summary>
    private void Title(GovDocument document, int level)
    {
        string title = string.Join(' ', new[] { document.Type?.Text ?? document.Type?.Name, document.Number?.Text ?? document.Report?.Title }.Where(part => !string.IsNullOrWhiteSpace(part)));
        if (title.Length > 0) _blocks.Heading(level, () => _blocks.Text(title, MarkdownPlace.Heading));
        if (document.Abstract is not { } about) return;
        _blocks.Paragraph(() =>
        {
            _blocks.Strong(about.Text, MarkdownPlace.LineStart);
            _printed.Refer([.. _marks.In(about.Span)]);
        });
    }

    private void Spanned<T>(string name, EquatableList<T> items, Func<T, string> text, Func<T, TextSpan> span)
    {
        if (items.Count == 0) return;
        Name(name);
        _blocks.List(items, item =>
        {
            List<Note> notes = [.. _marks.In(span(item))];
            _printed.Write(text(item), MarkdownPlace.LineStart, notes);
            _printed.Refer(notes);
        });
    }

    private void List<T>(string name, EquatableList<T> items, Func<T, string> text)
    {
        if (items.Count == 0) return;
        Name(name);
        _blocks.List(items, item => _blocks.Text(text(item), MarkdownPlace.LineStart));
    }

    private void Name(string name) => _blocks.Paragraph(() => _blocks.Raw($"**{name}**"));

    private void Signatures(EquatableList<Signature> signatures)
    {
        if (signatures.Count == 0) return;
        Name(signatures.Count == 1 ? "Signature" : "Signatures");
        foreach (Signature signature in signatures) Signed(signature);
    }

    private void Signed(Signature signature)
    {
        string? digital = Joined(", ", signature.Digital?.Signer, signature.Digital?.Time);
        string block = Joined("\n", [signature.Authority, .. signature.Positions, Joined(" ", signature.Degree, signature.Name), signature.Date?.ToString(), digital]);
        if (block.Length > 0) _blocks.Paragraph(() => _blocks.Text(block, MarkdownPlace.LineStart));
    }

    private void Copy(CopyCertification copy)
    {
        Name("Copy");
        string block = Joined("\n", copy.Text, copy.Body, copy.Number?.Text, Joined(", ", copy.Issued?.Place, copy.Issued?.Date?.ToString()));
        _blocks.Paragraph(() => _blocks.Text(block, MarkdownPlace.LineStart));
        if (copy.Signature is { } signature) Signed(signature);
    }

    /// <summary>Footnotes that are referred to, and as plain paragraphs those that are not: renderers would drop them.</summary>
    private void Notes(EquatableList<Note> notes)
    {
        Note[] loose = [.. notes.Where(note => _marks.NameOf(note) is null)];
        if (loose.Length > 0) Name("Notes");
        foreach (Note note in loose) _blocks.Paragraph(() => _blocks.Text($"{note.Label} {note.Text}", MarkdownPlace.LineStart));
        foreach (Note note in notes)
        {
            if (_marks.NameOf(note) is not { } name) continue;
            _blocks.Paragraph(() =>
            {
                _blocks.Raw($"[^{name}]: ");
                _blocks.Text(name == note.Label ? note.Text : $"{note.Label} {note.Text}", MarkdownPlace.LineStart);
            });
        }
    }

    private void Annex(Annex annex, int level)
    {
        _blocks.Heading(level, () => _blocks.Text(Joined(". ", annex.Label, annex.Title) is { Length: > 0 } title ? title : "Annex", MarkdownPlace.Heading));
        if (annex.Document is { } own) Write(own, _blocks, level + 1, _footnotes);
        _body.Write(annex.Body, level + 1);
    }

    private static string Joined(string separator, params string?[] parts) => string.Join(separator, parts.Where(part => !string.IsNullOrWhiteSpace(part)));
}
