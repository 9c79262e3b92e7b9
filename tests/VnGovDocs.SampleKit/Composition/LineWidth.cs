using System.Text;

namespace VnGovDocs.SampleKit.Composition;

/// <summary>Estimates how wide text is set, where the kit must break lines itself: both columns of a tabbed letterhead share their lines.</summary>
internal static class LineWidth
{
    private const double MillimetresPerPoint = 25.4 / 72;

    public static double InMillimetres(string text, double size, bool bold)
    {
        double ems = 0;
        foreach (char sign in text)
        {
            ems += sign switch
            {
                ' ' or '.' or ',' or ':' or ';' or '/' or '-' or 'i' or 'l' or 'I' => 0.3,
                '_' or (>= '0' and <= '9') => 0.5,
                'M' or 'W' => 0.9,
                _ when char.IsUpper(sign) => 0.68,
                _ => 0.48,
            };
        }
        return ems * size * MillimetresPerPoint * (bold ? 1.04 : 1);
    }

    /// <summary>Breaks a line at spaces so that no piece is wider than the column.</summary>
    public static IReadOnlyList<ColumnLine> Wrapped(ColumnLine line, double millimetres)
    {
        if (line.Kind != LineKind.Text || InMillimetres(line.Text, line.Size, line.Bold) <= millimetres) return [line];
        var pieces = new List<ColumnLine>();
        var piece = new StringBuilder();
        foreach (string word in line.Text.Split(' '))
        {
            if (piece.Length > 0 && InMillimetres($"{piece} {word}", line.Size, line.Bold) > millimetres)
            {
                pieces.Add(line with { Text = piece.ToString() });
                piece.Clear();
            }
            if (piece.Length > 0) piece.Append(' ');
            piece.Append(word);
        }
        pieces.Add(line with { Text = piece.ToString() });
        return pieces;
    }
}
