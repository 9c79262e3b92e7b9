using VnGovDocs.Model;
using VnGovDocs.Text;

namespace VnGovDocs.Resolution;

/// <summary>Finds a provision as one speaks of it.</summary>
/// <example><c>BodyNode? point = document.Find("Điều 5 khoản 2 điểm b");   // also "điểm b khoản 2 Điều 5", "Mục II.1.a", "dieu_5__khoan_2"</c></example>
public static class DocumentLookup
{
    /// <summary>Words of units with what ids call them, from the outside in.</summary>
    private static readonly (PhraseMatcher Word, string Name, int Level)[] Units =
    [
        (new("Phụ lục"), "pl_", 0), (new("Phần"), "phan_", 1), (new("Chương"), "chuong_", 2), (new("Tiểu mục"), "tieu_muc_", 4), (new("Mục"), "muc_", 3), (new("Điều"), "dieu_", 5),
        (new("khoản"), "khoan_", 6), (new("điểm"), "diem_", 7),
    ];

    /// <summary>
    /// The node of a provision, named from large to small or from small to large, or by its id; null when the document has none. Provisions of an annex
    /// are named with it ("Phụ lục 1 Điều 3").
    /// </summary>
    public static BodyNode? Find(this GovDocument document, string path)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(path);
        string id = IdOf(path) ?? path.Trim();
        return document.Roots.SelectMany(node => node.SelfAndDescendants()).FirstOrDefault(node => node.Id == id || IsBelow(node.Id, id));
    }

    /// <summary>"Mục 2" may be meant without its chapter, when no section at the top is called so.</summary>
    private static bool IsBelow(string id, string wanted) => wanted.StartsWith("muc_", StringComparison.Ordinal) && id.EndsWith("__" + wanted, StringComparison.Ordinal);

    /// <summary>The id that a spoken path means; null when it is none.</summary>
    private static string? IdOf(string path)
    {
        var parts = new SortedList<int, string>();
        for (int i = 0; i < path.Length;)
        {
            if (!char.IsLetter(path[i]) || UnitAt(path, i) is not var (name, level, end))
            {
                i++;
                continue;
            }
            int start = end;
            while (start < path.Length && path[start] is ' ' or ':') start++;
            int stop = start;
            while (stop < path.Length && (char.IsLetterOrDigit(path[stop]) || path[stop] == '.' && stop + 1 < path.Length && char.IsLetterOrDigit(path[stop + 1]))) stop++;
            if (stop == start || !parts.TryAdd(level, name + path[start..stop])) return null;
            i = stop;
        }
        // Articles count through the document, so chapters before them say no more; outline marks follow their section one by one: "Mục II.1.a".
        if (parts.ContainsKey(5)) foreach (int level in new[] { 1, 2, 3, 4 }) parts.Remove(level);
        return parts.Count == 0 ? null : string.Join("__", parts.Select(part => part.Key == 3 ? part.Value.Replace(".", "__", StringComparison.Ordinal) : part.Value));
    }

    private static (string Name, int Level, int End)? UnitAt(string path, int start)
    {
        foreach ((PhraseMatcher word, string name, int level) in Units)
        {
            if (word.MatchesAt(path, start, out int end)) return (name, level, end);
        }
        return null;
    }
}
