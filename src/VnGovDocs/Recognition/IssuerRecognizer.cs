using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition;

/// <summary>
/// The bodies in the letterhead: wrapped lines joined to names by the words names begin with and by bold print; the last name issues,
/// those above it are its superiors, unless the number is a joint one.
/// </summary>
internal sealed class IssuerRecognizer : IRecognizer
{
    private static readonly PhraseMatcher By = new("Được"), Adopted = new("thông qua");

    public void Recognize(ZonedDocument zoned, DocumentDraft draft)
    {
        if (zoned.Letterhead is not { } letterhead)
        {
            if ((InTitle(zoned) ?? Adopter(zoned)) is { } adopter) draft.Document = draft.Document with { Issuers = [adopter] };
            return;
        }
        List<List<TextSpan>> names = IssuerNames.Join(zoned.Source.Text, [.. IssuerLines(letterhead)]);
        if (names.Count == 0) return;
        bool joint = names.Count > 1 && (draft.Document.Number is { Style: NumberStyle.Joint } || AreEqualRank(zoned.Source.Text, names));
        draft.Document = draft.Document with { Issuers = joint ? [.. names.Select(name => Body(zoned, name, null))] : [Individual(zoned, names)] };
    }

    /// <summary>"THÔNG TƯ CỦA BỘ TÀI CHÍNH SỐ …": collections, and circulars of the time, have no letterhead.</summary>
    private static IssuingBody? InTitle(ZonedDocument zoned) =>
        OldTitle.Head(zoned) is { } head && OldTitle.Body(zoned.Source.Text, head) is { } name ? Body(zoned, [name], null) : null;

    /// <summary>A precedent has no letterhead: "Được Hội đồng Thẩm phán … thông qua ngày …" names its body.</summary>
    private static IssuingBody? Adopter(ZonedDocument zoned)
    {
        string text = zoned.Source.Text;
        foreach (Fragment line in zoned.Fragments(Zone.Body).Take(6))
        {
            if (!By.MatchesAt(text, line.Span.Start, out int start) || Adopted.Find(text, start, line.Span.End) is not { } adopted) continue;
            TextSpan name = Words.Trim(text, TextSpan.FromBounds(start, adopted.Start));
            if (BodyHeads.MatchAt(text, name.Start, out _) is not null) return Body(zoned, [name], null);
        }
        return null;
    }

    /// <summary>Pieces in capitals, those of the motto's own column left out where the letterhead has columns.</summary>
    private static IEnumerable<LetterheadElement> IssuerLines(Letterhead letterhead)
    {
        LetterheadElement? motto = letterhead.Elements.Cast<LetterheadElement?>().FirstOrDefault(element => element!.Value.Part is LetterheadPart.Motto or LetterheadPart.PartyHeading or LetterheadPart.YouthHeading);
        foreach (LetterheadElement element in letterhead.Of(LetterheadPart.Issuer))
        {
            bool inMottoCell = motto is { Line.Cell: { } cell } && element.Line.Cell is { } own && own.Table == cell.Table
                && letterhead.Of(LetterheadPart.Issuer).Any(other => other.Line.Cell is { } beside && beside != cell && IsNearer(own, cell, beside));
            if (!inMottoCell) yield return element;
        }
    }

    /// <summary>Whether a cell stands in the motto's column, or, where lower rows are cut otherwise, nearer to it than to the body's.</summary>
    private static bool IsNearer(SourceCell cell, SourceCell motto, SourceCell body) =>
        cell == motto || cell.Row > motto.Row && Math.Abs(cell.Column - motto.Column) < Math.Abs(cell.Column - body.Column);

    /// <summary>A ministry is no other ministry's superior, a provincial department no other department's.</summary>
    private static bool AreEqualRank(string text, List<List<TextSpan>> names) =>
        BodyHeads.MatchAt(text, names[0][0].Start, out _) is "BỘ" or "SỞ" && names.TrueForAll(name => BodyHeads.MatchAt(text, name[0].Start, out _) == BodyHeads.MatchAt(text, names[0][0].Start, out _));

    private static IssuingBody Individual(ZonedDocument zoned, List<List<TextSpan>> names) =>
        Body(zoned, names[^1], Superiors(zoned.Source.Text, names) is { Count: > 0 } above ? above : null);

    /// <summary>The names above the last; a page that prints the issuer's twice names no superior.</summary>
    private static List<TextSpan> Superiors(string text, List<List<TextSpan>> names)
    {
        string own = TextKey.Of(IssuerNames.Printed(text, names[^1]));
        return [.. names.SkipLast(1).Where(name => TextKey.Of(IssuerNames.Printed(text, name)) != own).SelectMany(name => name)];
    }

    private static IssuingBody Body(ZonedDocument zoned, List<TextSpan> name, List<TextSpan>? parent)
    {
        string printed = IssuerNames.Printed(zoned.Source.Text, name);
        return new IssuingBody(
            printed, BodyNameCase.Of(printed), parent is null ? null : IssuerNames.Printed(zoned.Source.Text, parent), Cover(name), parent is null ? null : Cover(parent));
    }

    private static TextSpan Cover(List<TextSpan> pieces) => TextSpan.Cover(pieces[0], pieces[^1]);
}
