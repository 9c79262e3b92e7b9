using VnGovDocs.Model;

namespace VnGovDocs.Chunking;

/// <summary>One step on the way to a provision.</summary>
/// <param name="Word">What it is called: "khoản", "Điều"; empty where the label says all.</param>
/// <param name="Mark">Its number or letter: "2", "b"; empty for what has none.</param>
/// <param name="Heading">Its title; null without one.</param>
internal sealed record PathStep(string Word, string Mark, string? Heading)
{
    /// <summary>"khoản 2".</summary>
    public string Label => Mark.Length == 0 ? Word : Word.Length == 0 ? Mark : $"{Word} {Mark}";

    /// <summary>How a node is named; null for text, and for dashes and other signs, which nobody cites.</summary>
    public static PathStep? Of(BodyNode node)
    {
        if (node.Kind == BodyNodeKind.Table) return new PathStep("bảng", "", null);
        if (node.Ordinal is not { Length: > 0 and <= 12 } mark || !char.IsLetterOrDigit(mark[0])) return null;
        return new PathStep(WordFor(node.Kind, mark), mark, HeadingOf(node));
    }

    private static string? HeadingOf(BodyNode node) => string.IsNullOrWhiteSpace(node.Heading) ? null : node.Heading;

    /// <summary>Marks of the outline style are called by what they look like: mục I, mục 2, điểm a.</summary>
    private static string WordFor(BodyNodeKind kind, string mark) => kind switch
    {
        BodyNodeKind.Part => "Phần",
        BodyNodeKind.Chapter => "Chương",
        BodyNodeKind.Section => "Mục",
        BodyNodeKind.Subsection => "Tiểu mục",
        BodyNodeKind.Article => "Điều",
        BodyNodeKind.Clause => "khoản",
        BodyNodeKind.Point => "điểm",
        BodyNodeKind.Subpoint => "tiết",
        _ => mark.Length == 1 && char.IsLower(mark[0]) ? "điểm" : "mục",
    };
}
