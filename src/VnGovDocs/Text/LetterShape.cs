using System.Text;

namespace VnGovDocs.Text;

/// <summary>Texts by the shape of their letters alone, as an engine tells them apart most surely: capitals without marks, nothing else.</summary>
internal static class LetterShape
{
    /// <summary>"Nơi nhận:" → "NOINHAN".</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var shape = new StringBuilder(text.Length);
        foreach (char letter in text)
        {
            if (char.IsLetterOrDigit(letter)) shape.Append(char.ToUpperInvariant(VietnameseLetters.WithoutMarks(letter)));
        }
        return shape.ToString();
    }

    /// <summary>How many letters must be changed, added or dropped to make one shape of the other; more than a bound as the bound and one.</summary>
    public static int Distance(ReadOnlySpan<char> first, ReadOnlySpan<char> second, int bound)
    {
        if (Math.Abs(first.Length - second.Length) > bound) return bound + 1;
        int[] row = new int[second.Length + 1];
        for (int j = 0; j <= second.Length; j++) row[j] = j;
        for (int i = 1; i <= first.Length; i++)
        {
            (int diagonal, int least) = (row[0], row[0] = i);
            for (int j = 1; j <= second.Length; j++)
            {
                int changed = diagonal + (first[i - 1] == second[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
                least = Math.Min(least, row[j]);
            }
            if (least > bound) return bound + 1;
        }
        return row[^1];
    }
}
