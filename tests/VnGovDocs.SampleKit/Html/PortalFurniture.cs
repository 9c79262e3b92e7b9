using System.Text.RegularExpressions;
using VnGovDocs.SampleKit.Description;

namespace VnGovDocs.SampleKit.Html;

/// <summary>What a law portal prints around a document: a headline, a box of properties and links to other documents, which are traps for a reader.</summary>
internal sealed partial class PortalFurniture(SampleDescription description)
{
    /// <summary>Invented neighbours, none of them cited by any sample.</summary>
    public static IReadOnlyList<string> Related { get; } =
    [
        "Quyết định 9907/QĐ-UBND năm 2025 về Danh mục thủ tục hành chính mẫu",
        "Công văn 9915/VPCP-KSTT năm 2025 về việc trả lời kiến nghị mẫu",
        "Chỉ thị 99/CT-UBND năm 2025 về tăng cường kỷ luật, kỷ cương mẫu",
    ];

    private readonly SampleHead _head = description.Head;

    public string Headline => $"{Kind} {Number}".Trim();

    public IReadOnlyList<(string Label, string Value)> Properties =>
    [
        ("Số hiệu", Number),
        ("Loại văn bản", Kind),
        ("Nơi ban hành", string.Join(", ", _head.Issuers.Select(name => string.Join(' ', name)))),
        ("Người ký", string.Join(", ", description.Signatures.Select(one => one.Name))),
        ("Ngày ban hành", Date),
        ("Ngày hiệu lực", "Đã biết"),
    ];

    private string Kind => _head.Type is { Length: > 0 } type ? type[..1] + type[1..].ToLowerInvariant() : "Công văn";

    /// <summary>The number without its label, as portals list it.</summary>
    private string Number => NumberLabel().Replace(_head.Number ?? "", "");

    private string Date
    {
        get
        {
            string[] digits = [.. Digits().Matches(_head.PlaceDate ?? "").TakeLast(3).Select(match => match.Value.PadLeft(2, '0'))];
            return digits.Length == 3 ? string.Join('/', digits) : "Đang cập nhật";
        }
    }

    [GeneratedRegex(@"^\p{L}[\p{L} ]*:? +(?=[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex NumberLabel();

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
