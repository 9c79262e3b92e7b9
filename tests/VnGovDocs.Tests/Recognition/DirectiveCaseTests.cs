using VnGovDocs.Model;
using VnGovDocs.Tests.Cases;

namespace VnGovDocs.Tests.Recognition;

/// <summary>Cases of directive clauses: a part of a document of the type named, and the clauses that tell somebody to do something.</summary>
public class DirectiveCaseTests
{
    private const int ShownName = 25, ShownHead = 40, ShownTail = 20, LongestText = 60;

    public static TheoryData<Case> ClauseCases => CaseFile.Load("directives-clauses");

    public static TheoryData<Case> AssigneeCases => CaseFile.Load("directives-assignees");

    [Theory, MemberData(nameof(ClauseCases))]
    public void Clauses_that_tell_somebody_to_do_something(Case one) => Check(one, clause =>
        [Printed.Bar(Shown(clause.Text), clause.TopicDerived ? null : clause.Topic, CaseDocument.Name(clause.Modality), clause.Verb) + (clause.Negative ? " | negative" : "")]);

    [Theory, MemberData(nameof(AssigneeCases))]
    public void Who_has_a_part_in_a_clause(Case one) => Check(one, clause => clause.Assignees.Count == 0
        ? [$"{Begun(clause.Text)} | -"]
        : clause.Assignees.Select(part => Printed.Bar(Begun(clause.Text), CaseDocument.Name(part.Role), part.Name, CaseDocument.Name(part.Rule))));

    private static void Check(Case one, Func<DirectiveClause, IEnumerable<string>> linesOf) =>
        OpenCase.Check(one with { Expected = one.Expected == "-" ? "none" : one.Expected }, input => CaseDocument.Read(Document(input), document => document.Directives.SelectMany(linesOf)));

    private static string Begun(string text) => text.Length > ShownName ? text[..ShownName] : text;

    private static string Shown(string text) => text.Length > LongestText ? $"{text[..ShownHead]} … {text[^ShownTail..]}" : text;

    /// <summary>The document around the lines of a case: its first line names the type, a second one the addressees.</summary>
    private static string Document(string input)
    {
        string[] lines = input.Split('\n');
        string type = lines[0][2..].Trim();
        bool isAddressed = lines.Length > 1 && lines[1].StartsWith('>');
        string body = string.Join('\n', lines.Skip(isAddressed ? 2 : 1)).TrimStart('\n');
        string addressees = isAddressed ? string.Join('\n', lines[1][1..].Split(';').Select(name => $"- {name.Trim()};")) : "- Các cơ quan, đơn vị;";
        return type switch
        {
            "report" => $"Tỉnh ủy kết luận về phát triển huyện Mỹ An (20:01 20/05/2026)\n\nHNP - Ngày 12/5, Tỉnh ủy Hòa Giang ban hành Thông báo số 120-TB/TU.\n\n{body}",
            "Công văn" => $"{Letterhead("412/UBND-NC\nV/v thực hiện nhiệm vụ")}Kính gửi:\n{addressees}\n\n{body}",
            "Công điện" when isAddressed => $"{Letterhead("12/CĐ-UBND")}CÔNG ĐIỆN\nVề việc ứng phó với mưa lũ\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:\n{addressees}\n\n{body}",
            "Quyết định" => $"{Letterhead("15/QĐ-UBND")}QUYẾT ĐỊNH\nVề việc kiện toàn tổ chức\n\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\n\nQUYẾT ĐỊNH:\n\n{body}",
            "Nghị định" => $"{Letterhead("45/2026/NĐ-CP")}NGHỊ ĐỊNH\nQuy định về tài nguyên nước\n\nCăn cứ Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025;\n\n{body}",
            _ => $"{Letterhead(Number(type))}{type.ToUpperInvariant()}\nVề một số nhiệm vụ\n\n{body}",
        };
    }

    private static string Number(string type) => type switch { "Thông báo" => "15/TB-UBND", "Chỉ thị" => "15/CT-UBND", "Kế hoạch" => "15/KH-UBND", "Nghị quyết" => "15/NQ-HĐND", _ => "15/UBND-NC" };

    private static string Letterhead(string number) =>
        $"ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: {number}\nLâm Đồng, ngày 05 tháng 3 năm 2026\n\n";
}
