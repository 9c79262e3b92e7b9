using System.Globalization;
using VnGovDocs.Model;

namespace VnGovDocs.Recognition.Structure;

/// <summary>Gives every node an id of its own: the shortest path that names it (docs/body-and-references.md).</summary>
internal sealed class NodeIds(string prefix)
{
    private readonly HashSet<string> _taken = [];
    private readonly Dictionary<string, int> _counts = [];

    /// <summary>The id of a node; one that is taken gets a number behind it, and <paramref name="repeated"/> says so.</summary>
    public string For(NodeDraft draft, BodyNodeKind kind, NodePlace place, out bool repeated)
    {
        string above = place.Id.Length == 0 ? prefix + place.Quotation : place.Id + "__";
        string start = prefix + place.Quotation;
        string id = draft.Mark is not { } mark
            ? start + Counted(kind == BodyNodeKind.Table ? "bang_" : "doan_", start)
            : kind switch
            {
                BodyNodeKind.Article => $"{start}dieu_{Plain(mark)}",
                BodyNodeKind.Part => $"{start}phan_{Plain(mark)}",
                BodyNodeKind.Chapter => _taken.Contains($"{start}chuong_{Plain(mark)}") ? $"{above}chuong_{Plain(mark)}" : $"{start}chuong_{Plain(mark)}",
                BodyNodeKind.Section => $"{above}muc_{Plain(mark)}",
                BodyNodeKind.Subsection => $"{above}tieu_muc_{Plain(mark)}",
                BodyNodeKind.Clause => $"{above}khoan_{Plain(mark)}",
                BodyNodeKind.Point => $"{above}diem_{Plain(mark)}",
                _ => above + Segment(mark, above, kind, place),
            };
        return Unique(id, out repeated);
    }

    /// <summary>The id of an item inside a paragraph.</summary>
    public string For(string ordinal, NodePlace place) => Unique($"{place.Id}__{ordinal}", out _);

    private string Segment(BodyMark mark, string above, BodyNodeKind kind, NodePlace place)
    {
        if (mark.IsSign) return Counted(mark.Class switch { MarkClass.Plus => "cong_", MarkClass.Star => "sao_", _ => "gach_" }, above);
        if (kind == BodyNodeKind.Subpoint) return (char.IsLetter(mark.Ordinal![0]) ? "diem_" : "muc_") + Plain(mark);
        return place.Kind is BodyNodeKind.Heading or BodyNodeKind.Item ? Plain(mark) : "muc_" + Plain(mark);
    }

    private string Counted(string name, string scope)
    {
        int count = _counts[scope + name] = _counts.GetValueOrDefault(scope + name) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{name}{count}");
    }

    private string Unique(string id, out bool repeated)
    {
        string free = id;
        int number = _counts.GetValueOrDefault(id, 1);
        repeated = _taken.Contains(id);
        while (!_taken.Add(free)) free = string.Create(CultureInfo.InvariantCulture, $"{id}_{++number}");
        if (repeated) _counts[id] = number;
        return free;
    }

    private static string Plain(BodyMark mark) => mark.Ordinal!;
}
