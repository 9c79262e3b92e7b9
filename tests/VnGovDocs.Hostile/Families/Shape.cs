using System.Text;
using VnGovDocs.Hostile.Files;

namespace VnGovDocs.Hostile.Families;

/// <summary>A file that is dangerous by its shape, and grows.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Sizes">The sizes to try, the smallest first.</param>
/// <param name="Make">The file of a size.</param>
internal sealed record Shape(string Name, int[] Sizes, Func<int, byte[]> Make)
{
    /// <summary>A text of UTF-8, pages included.</summary>
    public static Shape OfText(string name, int[] sizes, Func<int, string> text) => new(name, sizes, size => Encoding.UTF8.GetBytes(text(size)));

    /// <summary>A Word file of this body. It is stored, not compressed: else the ratio of the container would be met before its contents.</summary>
    public static Shape OfBody(string name, int[] sizes, Func<int, string> body) => new(name, sizes, size => StoredDocx.Of(("document", body(size))));

    public static string Repeated(string unit, int count) => new StringBuilder(unit.Length * count).Insert(0, unit, count).ToString();

    /// <summary>One after the other, numbered from 0.</summary>
    public static string Numbered(int count, Func<int, string> unit)
    {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) text.Append(unit(i));
        return text.ToString();
    }
}
