using VnGovDocs.Text;

namespace VnGovDocs.Vocabulary;

/// <summary>Finds what official documents print in fixed words where an engine has misread letters of it (printed-phrases.tsv).</summary>
internal static class PrintedPhrases
{
    /// <summary>A phrase of so many letters may have one misread; a longer one every sixth.</summary>
    private const int LeastFuzzy = 6, LettersPerError = 6;

    /// <summary>Shorter names are parts of too many words.</summary>
    private const int LeastLetters = 5;

    private static readonly ILookup<string, string> Roles = PhraseFile.Load("printed-phrases");

    /// <summary>Phrases in capitals by the length of their shape; null for a shape that two phrases have.</summary>
    private static readonly Dictionary<int, List<(string Shape, string? Phrase)>> Capitals = ByLength(Roles["capitals"].Concat(Names("types", 0)).Concat(Names("positions", 0)).Concat(Names("body-heads", 0)).Concat(Names("issuers", 1)).Concat(Names("subject-areas", 0)).Concat(Provinces()));

    private static readonly Dictionary<int, List<(string Shape, string? Phrase)>> Texts = ByLength(Roles["text"].Concat(Names("named-documents", 0)));

    private static readonly (string Shape, string Phrase)[] Labels = [.. Roles["label"].Select(phrase => (LetterShape.Of(phrase), phrase))];

    /// <summary>The greatest number of words that a phrase has.</summary>
    public const int MostWords = 12;

    /// <summary>The phrase in capitals that a text is meant to be; null when it is none.</summary>
    public static string? InCapitals(ReadOnlySpan<char> text)
    {
        string shape = LetterShape.Of(text);
        if (shape.Length < LeastLetters) return null;
        int bound = shape.Length < LeastFuzzy ? 0 : Math.Max(1, shape.Length / LettersPerError), best = bound + 1;
        string? found = null;
        for (int length = shape.Length - bound; length <= shape.Length + bound; length++)
        {
            foreach ((string known, string? phrase) in Capitals.GetValueOrDefault(length, []))
            {
                int distance = LetterShape.Distance(shape, known, Math.Min(best, Math.Max(known.Length < LeastFuzzy ? 0 : 1, known.Length / LettersPerError)));
                if (distance > best || distance > Math.Max(1, known.Length / LettersPerError)) continue;
                // Two phrases as near as each other tell nothing.
                found = distance < best ? phrase : found == phrase ? found : null;
                best = distance;
            }
        }
        return best <= bound ? found : null;
    }

    /// <summary>The phrase that a text has the shape of; null when it is none.</summary>
    public static string? OfShape(ReadOnlySpan<char> text)
    {
        string shape = LetterShape.Of(text);
        return Texts.GetValueOrDefault(shape.Length, []).Find(one => one.Shape == shape).Phrase;
    }

    /// <summary>The label that a line is, or is the end of; null when it is none.</summary>
    public static string? Label(ReadOnlySpan<char> line)
    {
        if (!line.EndsWith(":")) return null;
        string shape = LetterShape.Of(line);
        foreach ((string known, string phrase) in Labels)
        {
            if (shape.Length * 2 >= known.Length && known.EndsWith(shape, StringComparison.Ordinal)) return phrase;
        }
        return null;
    }

    private static IEnumerable<string> Names(string table, int column) => TableFile.Rows(table).Select(row => row[column]);

    private static IEnumerable<string> Provinces() => TableFile.Rows("provinces").SelectMany(row => new[] { $"tỉnh {row[0]}", $"thành phố {row[0]}" });

    private static Dictionary<int, List<(string Shape, string? Phrase)>> ByLength(IEnumerable<string> phrases) => phrases
        .GroupBy(phrase => LetterShape.Of(phrase))
        .Select(same => (Shape: same.Key, Phrase: same.Select(phrase => TextKey.Of(phrase)).Distinct().Count() == 1 ? same.First() : null))
        .Where(one => one.Shape.Length >= LeastLetters)
        .GroupBy(one => one.Shape.Length)
        .ToDictionary(group => group.Key, group => group.ToList());
}
