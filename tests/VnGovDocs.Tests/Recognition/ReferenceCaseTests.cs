using VnGovDocs.Model;
using VnGovDocs.Tests.Cases;

namespace VnGovDocs.Tests.Recognition;

/// <summary>Cases of references: each input is the text of a decision below its title, its paragraphs parted by empty lines.</summary>
public class ReferenceCaseTests
{
    private const string Before =
        "ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 15/QĐ-UBND\nLâm Đồng, ngày 05 tháng 3 năm 2025\n\n"
        + "QUYẾT ĐỊNH\nVề việc ban hành Quy chế\n\n";

    public static TheoryData<Case> DocumentCases => CaseFile.Load("references-documents");

    public static TheoryData<Case> ProvisionCases => CaseFile.Load("references-provisions");

    public static TheoryData<Case> RelationCases => CaseFile.Load("references-relations");

    public static TheoryData<Case> FalseFriendCases => CaseFile.Load("references-false-friends");

    [Theory, MemberData(nameof(DocumentCases))]
    public void Documents_named_in_a_text(Case one) => Check(one);

    [Theory, MemberData(nameof(ProvisionCases))]
    public void Provisions_of_this_document_and_of_others(Case one) => Check(one);

    [Theory, MemberData(nameof(RelationCases))]
    public void What_is_done_with_a_document(Case one) => Check(one);

    [Theory, MemberData(nameof(FalseFriendCases))]
    public void What_looks_like_a_reference_and_is_none(Case one) => Check(one);

    private static void Check(Case one) => OpenCase.Check(one, input =>
    {
        ReadResult result = GovDocumentReader.ReadText(Before + input, cancellationToken: TestContext.Current.CancellationToken);
        return result.Diagnostics.FirstOrDefault(remark => remark.Code == DiagnosticCodes.Crashed)?.Message ?? Printed.Lines(result.GetDocumentOrThrow().References.Select(Line));
    });

    private static string Line(DocumentReference one) => Printed.Bar(
        one.Text, one.Scope == ReferenceScope.Internal ? "internal" : one.Number, one.TypeSymbol, one.Title, one.IssuedOn, one.Issuer,
        one.Paths.Count == 0 ? null : string.Join(',', one.Paths), char.ToLowerInvariant(one.Relation.ToString()[0]) + one.Relation.ToString()[1..], one.Target);
}
