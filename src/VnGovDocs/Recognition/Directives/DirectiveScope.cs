using VnGovDocs.Model;

namespace VnGovDocs.Recognition.Directives;

/// <summary>How a document speaks to those who are to do something.</summary>
internal enum DirectiveManner
{
    /// <summary>It directs nobody (a report, minutes).</summary>
    None,

    /// <summary>Every task in it is an order: conclusions, directives, telegrams, plans, Party resolutions.</summary>
    Ordering,

    /// <summary>A letter: orders and requests, or what stands below them.</summary>
    Letter,

    /// <summary>Articles that decide: only those named in them are told to do something.</summary>
    Deciding,

    /// <summary>Rules of law: only the articles that say who carries them out.</summary>
    Legislating,

    /// <summary>A page that retells a notice.</summary>
    Reporting,
}

/// <summary>Tells by its type how a document directs.</summary>
internal static class DirectiveScope
{
    private static readonly HashSet<string> Ordering =
        ["Thông báo", "Kết luận", "Chỉ thị", "Công điện", "Kế hoạch", "Chương trình", "Hướng dẫn", "Thông tri", "Đề án", "Phương án", "Chương trình hành động", "Thông báo kết luận"];

    private static readonly HashSet<string> Legislating = ["Luật", "Bộ luật", "Pháp lệnh", "Nghị định", "Thông tư", "Thông tư liên tịch", "Quy chế", "Quy định", "Điều lệ", "Hiến pháp", "Nghị quyết liên tịch", "Lệnh"];

    public static DirectiveManner Of(GovDocument document)
    {
        if (document.Kind == DocumentKind.ReportPage) return DirectiveManner.Reporting;
        if (document.Kind is not (DocumentKind.Document or DocumentKind.Form) || document.Type?.Name is not { } type) return DirectiveManner.None;
        if (Legislating.Contains(type)) return DirectiveManner.Legislating;
        bool hasArticles = document.Body.Any(node => node.SelfAndDescendants().Take(3).Any(inner => inner.Kind == BodyNodeKind.Article));
        if (type is "Quyết định" or "Nghị quyết" && hasArticles) return document.Number?.Year is null ? DirectiveManner.Deciding : DirectiveManner.Legislating;
        if (type == "Nghị quyết" || Ordering.Contains(type)) return DirectiveManner.Ordering;
        return type == Vocabulary.DocumentTypes.LetterName ? DirectiveManner.Letter : DirectiveManner.None;
    }
}
