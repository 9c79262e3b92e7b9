using VnGovDocs.Model;
using VnGovDocs.Tests.Cases;

namespace VnGovDocs.Tests.Recognition;

/// <summary>Cases of the recognizers, each a small document read through the public door.</summary>
public class RecognizerCaseTests
{
    /// <summary>What stands before the part that a case is about.</summary>
    private const string Letterhead =
        "ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 15/QĐ-UBND\nLâm Đồng, ngày 05 tháng 3 năm 2025\n\n";

    private const string Title = Letterhead + "QUYẾT ĐỊNH\nVề việc thành lập Tổ công tác\n\n";

    private const string Body = Title + "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Thành lập Tổ công tác.\n\nĐiều 2. Các cơ quan chịu trách nhiệm thi hành./.\n\n";

    private const string Closing = Body + "Nơi nhận:\n- Như Điều 2;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nTrần Văn Bình\n\n";

    public static TheoryData<Case> IssuerCases => CaseFile.Load("issuers");

    public static TheoryData<Case> TypeCases => CaseFile.Load("types-and-abstracts");

    public static TheoryData<Case> AddresseeCases => CaseFile.Load("addressees");

    public static TheoryData<Case> BasisCases => CaseFile.Load("legal-bases");

    public static TheoryData<Case> FormulaCases => CaseFile.Load("enacting-formulas");

    public static TheoryData<Case> SignatureCases => CaseFile.Load("signatures");

    public static TheoryData<Case> RecipientCases => CaseFile.Load("recipients");

    public static TheoryData<Case> MarkingCases => CaseFile.Load("markings");

    public static TheoryData<Case> EffectCases => CaseFile.Load("effect");

    public static TheoryData<Case> NoteCases => CaseFile.Load("notes");

    public static TheoryData<Case> AnnexCases => CaseFile.Load("annexes");

    public static TheoryData<Case> FamilyCases => CaseFile.Load("families");

    public static TheoryData<Case> ZoneCases => CaseFile.Load("zones");

    [Theory, MemberData(nameof(IssuerCases))]
    public void Issuers_of_a_letterhead(Case one) => Check(one, "", document =>
        Printed.Lines(document.Issuers.Select(issuer => Printed.Bar(issuer.Parent, issuer.Text, issuer.Name))));

    [Theory, MemberData(nameof(TypeCases))]
    public void Type_and_abstract(Case one) => Check(one, "", document => Printed.Bar(document.Type?.Subtype ?? document.Type?.Name, document.Abstract?.Text));

    [Theory, MemberData(nameof(AddresseeCases))]
    public void Addressees_behind_their_label(Case one) => Check(one, Letterhead, document => Printed.Lines(document.Addressees.Select(item => item.Text)));

    [Theory, MemberData(nameof(BasisCases))]
    public void Legal_bases_of_the_preamble(Case one) => Check(one, Title, document => Printed.Lines(document.LegalBases.Select(item => item.Text)));

    [Theory, MemberData(nameof(FormulaCases))]
    public void The_enacting_formula(Case one) => Check(one, Title, document => document.EnactingFormula?.Text ?? "none");

    [Theory, MemberData(nameof(SignatureCases))]
    public void Signatures_of_the_closing(Case one) => Check(one, Body, document => Printed.Lines(document.Signatures.Select(
        signature => Printed.Bar(signature.Authority, string.Join(" / ", signature.Positions), signature.Degree, signature.Name))));

    [Theory, MemberData(nameof(RecipientCases))]
    public void Recipients_with_their_purposes(Case one) => Check(one, Body, document => Printed.Lines(document.Recipients.Select(
        recipient => Printed.Bar(recipient.Text, recipient.Purpose, recipient.Archive ? "archive" : null))));

    [Theory, MemberData(nameof(MarkingCases))]
    public void Marks_of_secrecy_urgency_and_circulation(Case one) => Check(one, "", document => Printed.Bar(
        Named(document.Markings.Secrecy, document.Markings.SecrecyText), Named(document.Markings.Urgency, document.Markings.UrgencyText), document.Markings.Circulation, document.Markings.Draft ? "draft" : null));

    [Theory, MemberData(nameof(EffectCases))]
    public void The_day_from_which_it_takes_effect(Case one) => Check(one, Title + "Điều 1. Thành lập Tổ công tác.\n\n", document =>
        document.Effect is { } effect ? Printed.Bar(effect.From, effect.To) : "none");

    [Theory, MemberData(nameof(NoteCases))]
    public void Notes_below_the_text(Case one) => Check(one, Closing, document => Printed.Lines(document.Notes.Select(note => Printed.Bar(note.Label, note.Text))));

    [Theory, MemberData(nameof(AnnexCases))]
    public void Annexes_behind_the_closing(Case one) => Check(one, Closing, document => Printed.Lines(document.Annexes.Select(annex => Printed.Bar(annex.Label, annex.Title))));

    [Theory, MemberData(nameof(FamilyCases))]
    public void The_family_that_made_it(Case one) => Check(one, "", document => document.Family.ToString());

    [Theory, MemberData(nameof(ZoneCases))]
    public void The_zone_of_every_line(Case one) => OpenCase.Check(one, Printed.Zones);

    private static void Check(Case one, string before, Func<GovDocument, string> show) => OpenCase.Check(one, input =>
    {
        ReadResult result = GovDocumentReader.ReadText(before + input, cancellationToken: TestContext.Current.CancellationToken);
        // A recognizer that throws finds nothing, which a case may expect.
        return result.Diagnostics.FirstOrDefault(remark => remark.Code == DiagnosticCodes.Crashed)?.Message ?? show(result.GetDocumentOrThrow());
    });

    private static string? Named<T>(T? value, string? text) where T : struct => value is null ? null : $"{value} '{text}'";
}
