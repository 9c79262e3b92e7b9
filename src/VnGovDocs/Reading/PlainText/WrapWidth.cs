using VnGovDocs.Reading.Wrapping;

namespace VnGovDocs.Reading.PlainText;

/// <summary>Estimates the column at which a file's lines were broken.</summary>
internal static class WrapWidth
{
    /// <summary>Longer lines were broken by nobody.</summary>
    private const int Widest = 140;

    private const int Narrowest = 40, LeastEvidence = 3;

    /// <summary>The width, or 0 when the file is not wrapped.</summary>
    public static int Estimate(string text, IReadOnlyList<TextLine> lines)
    {
        // Only lines that surely go on are evidence: the next one begins in lower case.
        var lengths = new List<int>();
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            ReadOnlySpan<char> line = text.AsSpan(lines[i].Start, lines[i].Length).TrimEnd();
            ReadOnlySpan<char> next = text.AsSpan(lines[i + 1].Start, lines[i + 1].Length).TrimStart();
            if (line.IsEmpty || next.IsEmpty || !char.IsLower(next[0]) || LineShape.EndsSentence(line)) continue;
            if (line.Length is >= Narrowest and <= Widest) lengths.Add(line.Length);
        }
        if (lengths.Count < LeastEvidence) return 0;
        lengths.Sort();
        return lengths[lengths.Count * 9 / 10];
    }
}
