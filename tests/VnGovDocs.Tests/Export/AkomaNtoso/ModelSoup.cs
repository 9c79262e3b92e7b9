using VnGovDocs.Hostile;
using VnGovDocs.Model;
using VnGovDocs.Source;

namespace VnGovDocs.Tests.Export.AkomaNtoso;

/// <summary>Documents that no reader makes: any value at any place, ids twice, spans that lead nowhere.</summary>
internal static class ModelSoup
{
    private static readonly string[] Texts =
    [
        "", " ", "chữ", "Điều 5", "a)", "đ)", "II.", "1.1.", "-", "\u0001\u001B[31m", "\uD800", "x\uDFFFy", "\uFFFE\uFFFF", "😀", "]]>", "<b>&amp;", "\"'", "\r\n\t", "dieu_1", "dieu_1__khoan_2",
        "30/2020/NĐ-CP", "12/QĐ-UBND", "/", "-TB/", "thay cụm từ “A” bằng “B”", "A", "B", "Luật Đất đai", "self", "#", "%%%", "a b", "\u00A0", "Ủy ban nhân dân tỉnh Hà Giang", "[1]", "1",
    ];

    public static GovDocument Document(Dice dice, int depth = 0) => new()
    {
        Kind = Any<DocumentKind>(dice),
        Family = Any<DocumentFamily>(dice),
        Type = Maybe(dice, () => new DocumentType(MaybeText(dice), Text(dice), Text(dice), MaybeText(dice), Span(dice))),
        Number = Maybe(dice, () => new DocumentNumber(Text(dice), null, null, null, MaybeText(dice), [Text(dice)], [], NumberStyle.Other, dice.OneIn(5), Span(dice))),
        Issuers = List(dice, 3, () => new IssuingBody(Text(dice), Text(dice), MaybeText(dice), Span(dice), null)),
        Issued = Maybe(dice, () => new IssueInfo(MaybeText(dice), Date(dice), false, Span(dice))),
        Abstract = Maybe(dice, () => Printed(dice)),
        Addressees = List(dice, 2, () => Printed(dice)),
        LegalBases = List(dice, 2, () => new LegalBasis(Text(dice), [], Span(dice))),
        EnactingFormula = Maybe(dice, () => Printed(dice)),
        Effect = Maybe(dice, () => new EffectiveDate(Date(dice), Date(dice), Text(dice), Span(dice))),
        Body = Nodes(dice, 0),
        Notes = List(dice, 3, () => new Note(Text(dice), Text(dice), dice.OneIn(2) ? Span(dice) : null, Span(dice))),
        Directives = List(dice, 2, () => new DirectiveClause(Text(dice), Text(dice), Span(dice)) { Node = Text(dice), Topic = MaybeText(dice), Assignees = [new(Text(dice), Any<AssigneeRole>(dice), true, Any<AssigneeRule>(dice), Span(dice))] }),
        References = List(dice, 6, () => Reference(dice)),
        Signatures = List(dice, 2, () => Signature(dice)),
        Recipients = List(dice, 2, () => new Recipient(Text(dice), null, dice.OneIn(2), Span(dice))),
        Markings = new Markings(null, MaybeText(dice), null, MaybeText(dice), MaybeText(dice), dice.OneIn(2), null),
        Annexes = depth > 2 ? [] : List(dice, 2, () => new Annex(MaybeText(dice), MaybeText(dice), dice.OneIn(2) ? Document(dice, depth + 1) : null, Nodes(dice, 3), Span(dice))),
        Copy = Maybe(dice, () => new CopyCertification(CopyKind.Full, Text(dice), MaybeText(dice), null, null, Signature(dice), Span(dice))),
        Enclosed = depth > 1 ? [] : List(dice, 1, () => Document(dice, depth + 1)),
        Portal = Maybe(dice, () => new PortalInfo([new PortalEntry(Text(dice), Text(dice), Span(dice))])),
        Report = Maybe(dice, () => new ReportInfo(MaybeText(dice), MaybeText(dice), MaybeText(dice), MaybeText(dice), null, MaybeText(dice), MaybeText(dice))),
    };

    public static BodyNode Node(string id, BodyNodeKind kind, string? label, EquatableList<BodyNode> children) => new(id, kind, label, label, null, "chữ", false, null, new TextSpan(0, 1), children);

    private static EquatableList<BodyNode> Nodes(Dice dice, int depth) => depth > 6 ? [] : List(dice, depth < 3 ? 4 : 2, () => new BodyNode(
        Text(dice), Any<BodyNodeKind>(dice), MaybeText(dice), MaybeText(dice), dice.OneIn(3) ? Text(dice) : null, Text(dice), dice.OneIn(4), dice.OneIn(6) ? Table(dice) : null, Span(dice), Nodes(dice, depth + 1))
    {
        Amendment = dice.OneIn(5) ? new Amendment(Any<AmendmentAction>(dice), List(dice, 2, () => Text(dice)), List(dice, 2, () => Text(dice)), MaybeText(dice), MaybeText(dice)) : null,
    });

    private static TableContent Table(Dice dice) =>
        new(dice.Below(3), List(dice, 4, () => List(dice, 3, () => new TableCell(Text(dice), dice.Below(5) - 1, dice.OneIn(9) ? int.MaxValue : dice.Below(4) - 1, dice.OneIn(2) ? Span(dice) : null))));

    private static DocumentReference Reference(Dice dice) => new(
        Text(dice), Text(dice), MaybeText(dice), MaybeText(dice), MaybeText(dice), Date(dice), MaybeText(dice), List(dice, 2, () => Text(dice)), Any<ReferenceScope>(dice), MaybeText(dice),
        Any<ReferenceRelation>(dice), Span(dice));

    private static Signature Signature(Dice dice) =>
        new(MaybeText(dice), [], List(dice, 2, () => Text(dice)), MaybeText(dice), MaybeText(dice), Date(dice), dice.OneIn(3) ? new DigitalSignature(MaybeText(dice), MaybeText(dice)) : null, Span(dice));

    private static PrintedText Printed(Dice dice) => new(Text(dice), Span(dice));

    private static PartialDate? Date(Dice dice) => dice.Below(4) switch { 0 => null, 1 => new PartialDate(2020), 2 => new PartialDate(2020, 2), _ => new PartialDate(2020, 2, 29) };

    private static TextSpan Span(Dice dice) => new(dice.Below(40), dice.Below(40));

    private static string Text(Dice dice) => dice.OneIn(3) ? $"{dice.Of(Texts)} {dice.Of(Texts)}" : dice.Of(Texts);

    private static string? MaybeText(Dice dice) => dice.OneIn(3) ? null : Text(dice);

    private static T? Maybe<T>(Dice dice, Func<T> make) where T : class => dice.OneIn(3) ? null : make();

    private static T Any<T>(Dice dice) where T : struct, Enum => dice.Of(Enum.GetValues<T>());

    private static EquatableList<T> List<T>(Dice dice, int most, Func<T> make) => Enumerable.Range(0, dice.Below(most + 1)).Select(_ => make()).ToEquatableList();
}
