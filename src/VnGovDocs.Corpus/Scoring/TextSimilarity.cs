namespace VnGovDocs.Corpus.Scoring;

/// <summary>The ratio of Ratcliff and Obershelp as Python's difflib works it out, so that both scorers call the same texts similar.</summary>
internal static class TextSimilarity
{
    /// <summary>Twice the length of all matching blocks over the length of both texts; 1 for equal ones.</summary>
    public static double Ratio(string first, string second)
    {
        if (first.Length + second.Length == 0) return 1;
        // No block can be longer than the shorter text: most pairs are decided here.
        double bound = 2.0 * Math.Min(first.Length, second.Length) / (first.Length + second.Length);
        return bound < 0.5 ? bound : 2.0 * MatchingCharacters(first, second) / (first.Length + second.Length);
    }

    private static int MatchingCharacters(string first, string second)
    {
        int total = 0;
        var open = new Stack<(int A0, int A1, int B0, int B1)>();
        open.Push((0, first.Length, 0, second.Length));
        while (open.TryPop(out var range))
        {
            (int a, int b, int length) = LongestBlock(first, second, range);
            if (length == 0) continue;
            total += length;
            open.Push((range.A0, a, range.B0, b));
            open.Push((a + length, range.A1, b + length, range.B1));
        }
        return total;
    }

    /// <summary>The longest common block; among equals the one that begins first in the first text, then in the second.</summary>
    private static (int A, int B, int Length) LongestBlock(string first, string second, (int A0, int A1, int B0, int B1) range)
    {
        (int A, int B, int Length) best = (range.A0, range.B0, 0);
        int width = range.B1 - range.B0;
        if (width <= 0) return best;
        int[] above = new int[width + 1], here = new int[width + 1];
        for (int i = range.A0; i < range.A1; i++)
        {
            for (int j = 0; j < width; j++)
            {
                here[j + 1] = first[i] == second[range.B0 + j] ? above[j] + 1 : 0;
                if (here[j + 1] > best.Length) best = (i - here[j + 1] + 1, range.B0 + j - here[j + 1] + 1, here[j + 1]);
            }
            (above, here) = (here, above);
        }
        return best;
    }
}
