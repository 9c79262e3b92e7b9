using System.Globalization;
using VnGovDocs.Model;
using VnGovDocs.Recognition.Structure;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition;

/// <summary>What follows the closing: annexes, regulations promulgated with the document, other documents, the certification of a copy.</summary>
internal sealed class AnnexRecognizer : IRecognizer
{
    private const int MostTitleLines = 12;

    public void Recognize(ZonedDocument zoned, DocumentDraft draft)
    {
        var annexes = new List<Annex>();
        var enclosed = new List<GovDocument>();
        CopyCertification? copy = null;
        List<Fragment> lines = zoned.Fragments(Zone.Annexes);
        List<TailPart> parts = TailParts.Cut(zoned.Source, lines);
        int unassigned = parts.Count == 0 ? lines.Count : lines.FindIndex(line => line.Span.Start >= parts[0].Span.Start);
        if (unassigned > 0) draft.Diagnostics.Add(DiagnosticCodes.HasUnassignedText(TextSpan.FromBounds(lines[0].Span.Start, lines[unassigned - 1].Span.End)));
        foreach (TailPart part in parts)
        {
            if (part.Kind == TailPartKind.Enclosed) enclosed.Add(DocumentRecognizer.Recognize(zoned.Source, part.Span, draft, Numbered("vb_kem_", enclosed.Count + 1)));
            else if (part.Kind == TailPartKind.Copy) copy = CopyReader.Read(zoned.Source, part.Lines, draft.Watch);
            else annexes.Add(part.HasLetterhead ? Attached(zoned.Source, part, Numbered("pl_", annexes.Count + 1), draft) : Read(zoned.Source, part.Lines, Numbered("pl_", annexes.Count + 1), draft));
        }
        draft.Document = draft.Document with { Annexes = annexes.ToEquatableList(), Enclosed = enclosed.ToEquatableList(), Copy = copy };
    }

    /// <summary>A regulation with a letterhead of its own is a document inside the annex.</summary>
    private static Annex Attached(SourceDocument source, TailPart part, string idPrefix, DocumentDraft draft)
    {
        GovDocument document = DocumentRecognizer.Recognize(source, part.Span, draft, idPrefix);
        if (document.Type?.Text is null) return Read(source, part.Lines, idPrefix, draft);
        string title = string.Join(' ', new[] { document.Type.Text, document.Abstract?.Text }.OfType<string>());
        return new Annex(null, title, document, [], part.Span);
    }

    private static Annex Read(SourceDocument source, List<Fragment> lines, string idPrefix, DocumentDraft draft)
    {
        string text = source.Text;
        TextSpan first = lines[0].Span;
        bool marked = TailLocator.IsNumberedMark(text, first, out int wordsEnd);
        int labelEnd = marked ? Math.Max(wordsEnd, LabelEnd(text, first)) : first.Start;
        int next = 1;
        while (next < lines.Count && lines[next].Span.End <= labelEnd) next++;
        List<TextSpan> title = [TextSpan.FromBounds(labelEnd, Math.Max(labelEnd, lines[next - 1].Span.End))];
        // A form prints the motto between its mark and its name.
        while (next < lines.Count && marked && IsMottoLine(text, lines[next].Span)) next++;
        for (; next < lines.Count && next < MostTitleLines && IsTitleLine(text, lines[next], lines[0]); next++) title.Add(lines[next].Span);
        string name = Words.Fold(text, title.Select(piece => Words.Trim(text, piece, ".:")).Where(piece => piece.Length > 0));
        return new Annex(
            marked && labelEnd > first.Start ? Words.Fold(text.AsSpan(first.Start, labelEnd - first.Start)) : null,
            name.Length == 0 ? null : name,
            null,
            BodyTree.Read(source, lines.GetRange(next, lines.Count - next), draft.IdPrefix + idPrefix, draft.Diagnostics, draft.Watch),
            TextSpan.FromBounds(first.Start, lines[^1].Span.End));
    }

    private static bool IsMottoLine(string text, TextSpan line) =>
        Anchors.IsMotto(text, line.Start, out _) || Anchors.IsSlogan(text, line.Start, out _) || TextLines.IsRule(text.AsSpan(line.Start, line.Length));

    private static string Numbered(string name, int number) => string.Create(CultureInfo.InvariantCulture, $"{name}{number}__");

    private static bool IsTitleLine(string text, Fragment line, Fragment first)
    {
        ReadOnlySpan<char> words = text.AsSpan(line.Span.Start, line.Span.Length);
        if (words[0] == '(' || TextLines.IsRule(words) || line.Line.Cell != first.Line.Cell || Openers.IsDivision(text, line.Span)) return false;
        return LetterCase.IsUpper(words) || line.Line.Alignment == TextAlignment.Center && line.Line.Style.Bold || line.Line.Break == LineBreak.Wrapped && words.Length < 160;
    }

    /// <summary>"PHỤ LỤC I", "Mẫu số 01": the mark with its number; a title on the same line is no part of it.</summary>
    private static int LabelEnd(string text, TextSpan line)
    {
        int end = line.Start;
        List<TextSpan> words = Words.Split(text.AsSpan(line.Start, line.Length));
        for (int i = 0; i < words.Count; i++)
        {
            ReadOnlySpan<char> word = text.AsSpan(line.Start + words[i].Start, words[i].Length).TrimEnd(".:");
            bool mark = i < 2 || TextKey.Same(word, "số");
            bool number = word.Length is > 0 and <= 6 && (char.IsAsciiDigit(word[0]) || word.IndexOfAnyExcept("IVXLC") < 0);
            if (!mark && !number) break;
            end = line.Start + words[i].End;
        }
        return end;
    }
}
