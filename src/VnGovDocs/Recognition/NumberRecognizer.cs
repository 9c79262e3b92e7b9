using VnGovDocs.Text;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition;

/// <summary>The document's own number: the labelled one of the letterhead, or of the title ("ÁN LỆ SỐ 56/2022/AL").</summary>
internal sealed class NumberRecognizer : IRecognizer
{
    public void Recognize(ZonedDocument zoned, DocumentDraft draft)
    {
        if (Find(zoned) is not { } syntax) return;
        bool isLetter = draft.Document.Type is null or { Kind: "officialLetter" };
        draft.Document = draft.Document with { Number = NumberGrammar.Interpret(syntax, isLetter) };
    }

    private static NumberSyntax? Find(ZonedDocument zoned)
    {
        string text = zoned.Source.Text;
        foreach (LetterheadElement element in zoned.Letterhead?.Of(LetterheadPart.Number) ?? [])
        {
            if (Anchors.ReadNumber(text, element.Span.Start, element.Span.End, out _) is { } number) return number;
        }
        foreach (Fragment line in zoned.Fragments(Zone.Title))
        {
            for (int i = line.Span.Start; i < line.Span.End; i++)
            {
                if (text[i] is not ('S' or 's') || i > line.Span.Start && char.IsLetterOrDigit(text[i - 1])) continue;
                if (Anchors.ReadNumber(text, i, line.Span.End, out int end) is not { } number) continue;
                if (IsOwnPlace(zoned, i) || i == line.Span.Start && end >= line.Span.End - 1) return number;
            }
        }
        return InOldTitle(zoned);
    }

    private static NumberSyntax? InOldTitle(ZonedDocument zoned)
    {
        if (OldTitle.Head(zoned) is not { } head) return null;
        for (int i = head.Start; i < head.End; i++)
        {
            if (Anchors.ReadNumber(zoned.Source.Text, i, head.End, out _) is { Ordinal.Length: > 0 } number) return number;
        }
        return null;
    }

    /// <summary>Directly behind the type name, or alone on a line; numbers inside the abstract are other documents'.</summary>
    private static bool IsOwnPlace(ZonedDocument zoned, int position) =>
        zoned.Title.TypeSpan is { } type && position > type.Start
        && zoned.Source.Text.AsSpan(type.End, position - type.End).Trim(" \n\t:*").IsEmpty;
}
