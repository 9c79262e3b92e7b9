using System.Text;

namespace VnGovDocs.Reading.Html;

/// <summary>Finds the charset that a page declares in its first bytes: a meta element or an XML declaration.</summary>
internal static class CharsetDeclaration
{
    private const int Window = 4096;

    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Window)]);
        if (head.TrimStart().StartsWith("<?xml", StringComparison.Ordinal))
        {
            int end = head.IndexOf("?>", StringComparison.Ordinal);
            int encoding = end < 0 ? -1 : head.IndexOf("encoding", 0, end, StringComparison.Ordinal);
            if (encoding >= 0) return ValueBehind(head, encoding + "encoding".Length);
        }
        int position = -1;
        while ((position = head.IndexOf("charset", position + 1, StringComparison.OrdinalIgnoreCase)) >= 0)
        {
            int tag = head.LastIndexOf('<', position);
            if (tag >= 0 && string.Compare(head, tag, "<meta", 0, 5, StringComparison.OrdinalIgnoreCase) == 0 && ValueBehind(head, position + "charset".Length) is { } name) return name;
        }
        return null;
    }

    private static string? ValueBehind(string head, int position)
    {
        while (position < head.Length && char.IsWhiteSpace(head[position])) position++;
        if (position == head.Length || head[position++] != '=') return null;
        while (position < head.Length && (char.IsWhiteSpace(head[position]) || head[position] is '"' or '\'')) position++;
        int end = position;
        while (end < head.Length && (char.IsAsciiLetterOrDigit(head[end]) || head[end] is '-' or '_' or '.' or ':')) end++;
        return end > position ? head[position..end] : null;
    }
}
