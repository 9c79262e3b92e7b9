using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition;

/// <summary>Reads the block under a copy: formula, certifying body, its number, place and date, who signed it.</summary>
internal static class CopyReader
{
    public static CopyCertification? Read(SourceDocument source, List<Fragment> lines, StageWatch watch)
    {
        string text = source.Text;
        TextSpan? formula = null;
        var body = new List<TextSpan>();
        DocumentNumber? number = null;
        IssueInfo? issued = null;
        foreach (TextSpan piece in lines.SelectMany(line => TextLines.Columns(text, line.Span)))
        {
            if (formula is null && TailParts.IsCopyFormula(text, piece)) formula = piece;
            else if (number is null && Anchors.ReadNumber(text, piece.Start, piece.End, out _) is { } syntax) number = NumberGrammar.Interpret(syntax, isLetter: false);
            else if (issued is null && PlaceDateRecognizer.Read(text, piece) is { } date) issued = date;
            else if (number is null && LetterCase.IsUpper(text.AsSpan(piece.Start, piece.Length)) && !Anchors.IsMotto(text, piece.Start, out _)) body.Add(piece);
        }
        if (formula is not { } found) return null;
        ClosingBlock? closing = ClosingLocator.Locate(source, found.End, lines[^1].Span.End, watch);
        string printed = Words.Fold(text, found);
        return new CopyCertification(
            KindOf(printed), printed, body.Count == 0 ? null : string.Join(' ', body.Select(piece => Words.Fold(text, piece))),
            number, issued, closing is { Signatures: [var signature, ..] } ? SignatureRecognizer.Read(text, signature) : null,
            TextSpan.FromBounds(lines[0].Span.Start, lines[^1].Span.End));
    }

    private static CopyKind KindOf(string formula) =>
        formula.StartsWith('T') ? CopyKind.Extract : TextKey.Of(formula).StartsWith("sao l", StringComparison.Ordinal) ? CopyKind.Further : CopyKind.Full;
}
