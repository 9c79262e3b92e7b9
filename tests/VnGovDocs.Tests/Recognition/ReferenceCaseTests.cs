using VnGovDocs.Model;
using VnGovDocs.Tests.Cases;

namespace VnGovDocs.Tests.Recognition;

/// <summary>Cases of references: each input is the text of a decision below its title, its paragraphs parted by empty lines.</summary>
public class ReferenceCaseTests
{
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

    private static void Check(Case one) => CaseDocument.Check(one, CaseDocument.Heading, document => document.References.Select(Line));

    private static string Line(DocumentReference one) => Printed.Bar(
        one.Text, one.Scope == ReferenceScope.Internal ? "internal" : one.Number, one.TypeSymbol, one.Title, one.IssuedOn, one.Issuer,
        one.Paths.Count == 0 ? null : string.Join(',', one.Paths), CaseDocument.Name(one.Relation), one.Target);
}
