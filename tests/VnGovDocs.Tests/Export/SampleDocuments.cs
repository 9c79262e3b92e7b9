using VnGovDocs.Model;
using VnGovDocs.Source;

namespace VnGovDocs.Tests.Export;

/// <summary>Hand-made results for the tests of exports and writers: one with nothing, one with every value set.</summary>
public static class SampleDocuments
{
    public const string Text = "SỞ NỘI VỤ\nSố: 05/QĐ-SNV\nHà Nội, ngày 27 tháng 3 năm 2020\nQUYẾT ĐỊNH\nVề việc <kiện toàn> & \"sắp xếp\"\n";

    public static TextSpan Span { get; } = new(0, 9);

    /// <summary>A document of which nothing was recognized, read from plain text.</summary>
    public static ReadResult Blank(params Diagnostic[] diagnostics) =>
        Result(new GovDocument { Kind = DocumentKind.Document, Family = DocumentFamily.Other }, diagnostics);

    /// <summary>A document in which no value is null and no list empty.</summary>
    public static ReadResult Full() => Result(FullDocument(), new Diagnostic("VGD0304", DiagnosticSeverity.Info, "3 hidden characters were left out.", Span));

    /// <summary>A file that could not be read.</summary>
    public static ReadResult Failed() => new(
        DocumentFormat.Unknown, new string('0', 64), null, null, new ReadFailure(ReadFailureKind.UnknownFormat, DiagnosticCodes.UnknownFormat),
        [new Diagnostic(DiagnosticCodes.UnknownFormat, DiagnosticSeverity.Error, "The bytes belong to no format that can be read.")]);

    public static ReadResult Result(GovDocument document, params Diagnostic[] diagnostics)
    {
        ReadResult read = GovDocumentReader.ReadText(Text);
        return new ReadResult(read.Format, read.Sha256, read.Source, document, null, diagnostics);
    }

    private static GovDocument FullDocument() => Plain() with
    {
        Annexes = [new Annex("Phụ lục I", "DANH MỤC", Plain(), [Node("pl_1__doan_1", [])], Span)],
        Copy = new CopyCertification(CopyKind.Full, "SAO Y", "SỞ NỘI VỤ", Number(), Issued(), Signature(), Span),
        Enclosed = [Plain()],
        Portal = new PortalInfo([new("Số ký hiệu", "05/QĐ-SNV", Span), new("Người ký", "A", Span), new("Người ký", "B", Span)]),
        Report = new ReportInfo("Tiêu đề", "2020-04-01T20:01:00", "HNP", "H. Hạnh", new ReportSpeaker("Nguyễn Văn A", ["Bí thư"]), "buổi làm việc với Sở Nội vụ", "Sở Nội vụ"),
    };

    private static GovDocument Plain() => new()
    {
        Kind = DocumentKind.PortalPage,
        Family = DocumentFamily.MassOrganization,
        Type = new DocumentType("QĐ", "decision", "Quyết định", "QUYẾT ĐỊNH", Span),
        Number = Number(),
        Issuers = [new IssuingBody("SỞ NỘI VỤ", "Sở Nội vụ", "ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI", Span, Span)],
        Issued = Issued(),
        Abstract = new PrintedText("kiện toàn tổ chức", Span),
        Addressees = [new PrintedText("Bộ Nội vụ", Span)],
        References = [new DocumentReference("vb_1", "Điều 5 Nghị định số 30/2020/NĐ-CP", "30/2020/NĐ-CP", "NĐ", "công tác văn thư", new PartialDate(2020, 3, 5), "Chính phủ", ["dieu_5"], ReferenceScope.External, null, ReferenceRelation.BasedOn, Span)],
        Directives = [Directive()],
        LegalBases = [new LegalBasis("Căn cứ Luật Tổ chức chính quyền địa phương", ["vb_1"], Span)],
        EnactingFormula = new PrintedText("QUYẾT ĐỊNH:", Span),
        Effect = new EffectiveDate(new PartialDate(2020, 4), new PartialDate(2021), "có hiệu lực", Span),
        Body = [Node("dieu_1", [Node("dieu_1__khoan_1", [])])],
        Notes = [new Note("1", "Ghi chú", Span, Span)],
        Signatures = [Signature()],
        Recipients = [new Recipient("Như Điều 3", "thi hành", true, Span)],
        Markings = new Markings(Secrecy.TopSecret, "TUYỆT MẬT", Urgency.VeryUrgent, "THƯỢNG KHẨN", "LƯU HÀNH NỘI BỘ", true, Span),
    };

    private static DocumentNumber Number() => new("05/QĐ-SNV", "05", 2020, 15, "QĐ", ["SNV"], ["VX"], NumberStyle.State, false, Span);

    private static IssueInfo Issued() => new("Hà Nội", new PartialDate(2020, 3, 27), false, Span);

    private static Signature Signature() => new(
        "TM. ỦY BAN NHÂN DÂN", [SigningCapacity.OnBehalfOf], ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], "Nguyễn Văn A", "TS.",
        new PartialDate(2020, 3, 27), new DigitalSignature("Sở Nội vụ", "27/03/2020"), Span);

    private static DirectiveClause Directive() => new("cv_1", "Sở Nội vụ tổng hợp", Span)
    {
        Topic = "công tác tổ chức", Node = "dieu_1", Manner = ["khẩn trương"], Verb = "tổng hợp", VerbGroup = "report", Conditions = ["nếu có vướng mắc"],
        Assignees = [new DirectiveAssignee("Sở Nội vụ", AssigneeRole.Lead, true, AssigneeRule.Subject, Span)],
        Deadlines =
        [
            new DirectiveDeadline("trước 17 giờ 00 ngày 15/11/2025", DeadlineKind.Absolute, Span) { Date = new DateOnly(2025, 11, 15), From = new DateOnly(2025, 11, 1), Time = new TimeOnly(17, 0) },
            new DirectiveDeadline("trong 10 ngày kể từ ngày ký", DeadlineKind.Relative, Span) { Duration = "P10D", Anchor = "ngày ký", Counted = new DateOnly(2025, 11, 20), Recurrence = "FREQ=DAILY" },
        ],
        Targets = [new DirectiveTarget("ít nhất 95% hồ sơ", TargetComparator.AtLeast, 95, "%", "hồ sơ", Span)], References = ["vb_1"], Slogans = ["4 tại chỗ"],
    };

    private static BodyNode Node(string id, EquatableList<BodyNode> children) => new(
        id, BodyNodeKind.Article, "Điều 1", "1", "Phạm vi", "nội dung", false,
        new TableContent(1, [[new TableCell("ô", 1, 2, Span), new TableCell("", 1, 1, null)]]) { Columns = [new TableColumn("Nội dung", TableColumnRole.Task)] }, Span, children)
    {
        Amendment = new Amendment(AmendmentAction.ReplacePhrase, ["dieu_5"], ["30/2020/NĐ-CP"], "cũ", "mới"),
    };
}
