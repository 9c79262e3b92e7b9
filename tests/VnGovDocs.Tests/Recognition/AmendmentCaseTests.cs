using VnGovDocs.Model;
using VnGovDocs.Tests.Cases;

namespace VnGovDocs.Tests.Recognition;

/// <summary>Cases of amendments: each input is the body of a decision, each expected line a node that changes another document.</summary>
public class AmendmentCaseTests
{
    public static TheoryData<Case> Cases => CaseFile.Load("amendments");

    [Theory, MemberData(nameof(Cases))]
    public void What_a_provision_changes_in_another_document(Case one) =>
        CaseDocument.Check(one with { Expected = one.Expected == "-" ? "none" : one.Expected }, one.Input.Contains("Độc lập", StringComparison.Ordinal) ? "" : CaseDocument.Preamble, document => document.Body.SelectMany(node => node.Descendants().Prepend(node)).Where(node => node.Amendment is not null).Select(Line));

    private static string Line(BodyNode node)
    {
        Amendment change = node.Amendment!;
        string line = Printed.Bar(node.Id, CaseDocument.Name(change.Action), Joined(change.Targets), Joined(change.Documents));
        return change.Phrase is null ? line : $"{line} | {change.Phrase} -> {change.Replacement}";
    }

    private static string? Joined(EquatableList<string> values) => values.Count == 0 ? null : string.Join(", ", values);
}
