using VnGovDocs.Text;

namespace VnGovDocs.Vocabulary;

/// <summary>Finds what official documents print in fixed words where an engine has misread letters of it (printed-phrases.tsv).</summary>
internal static class PrintedPhrases
{
    /// <summary>Shorter names are parts of too many words; a type or an office of so many letters may have one misread, a constant every sixth.</summary>
    private const int LeastLetters = 5, LeastWithError = 7, LettersPerError = 6;

    /// <summary>A phrase by its letters' shape.</summary>
    /// <param name="Shape">Its letters.</param>
    /// <param name="Phrase">How it is written; null where two are written otherwise.</param>
    /// <param name="Errors">How many letters may be misread: none in names of bodies and places, for one letter makes a department of a ministry.</param>
    private sealed record Entry(string Shape, string? Phrase, int Errors);

    private static readonly ILookup<string, string> Roles = PhraseFile.Load("printed-phrases");

    /// <summary>Phrases in capitals by the length of their shape.</summary>
    private static readonly Dictionary<int, Entry[]> Capitals = ByLength(
        Entries(Roles["capitals"], phrase => phrase.Length / LettersPerError),
        Entries(Names("types", 0).Concat(Names("positions", 0)), phrase => phrase.Length >= LeastWithError ? 1 : 0),
        Entries(Names("body-heads", 0).Concat(Names("issuers", 1)).Concat(Names("subject-areas", 0).Where(area => area.Count(char.IsWhiteSpace) >= 2)).Concat(Provinces()), _ => 0));

    private static readonly Dictionary<int, Entry[]> Texts = ByLength(Entries(Roles["text"].Concat(Names("named-documents", 0)), _ => 0));

    private static readonly (string Shape, string Phrase)[] Labels = [.. Roles["label"].Select(phrase => (LetterShape.Of(phrase), phrase))];

    /// <summary>The greatest number of words that a phrase has.</summary>
    public const int MostWords = 12;

    /// <summary>The phrase in capitals that a text is meant to be; null when it is none, or may be two.</summary>
    /// <param name="text">Words in capitals.</param>
    /// <param name="isWhole">Whether they are all of their line: only then may letters be misread, and only where they make no words, or the first was lost.</param>
    public static string? InCapitals(ReadOnlySpan<char> text, bool isWhole)
    {
        string shape = LetterShape.Of(text);
        if (shape.Length < LeastLetters) return null;
        bool isSound = IsSound(text);
        int most = Math.Max(1, shape.Length / LettersPerError), best = int.MaxValue;
        string? found = null;
        for (int length = shape.Length - most; length <= shape.Length + most; length++)
        {
            foreach (Entry entry in Capitals.GetValueOrDefault(length, []))
            {
                int errors = entry.Errors > 1 || isWhole && (!isSound || entry.Shape.EndsWith(shape, StringComparison.Ordinal)) ? entry.Errors : 0, distance = LetterShape.Distance(shape, entry.Shape, Math.Min(best, errors));
                if (distance > errors || distance > best) continue;
                found = distance < best || found == entry.Phrase ? entry.Phrase : null;
                best = distance;
            }
        }
        return found;
    }

    /// <summary>The phrase that a text has the shape of; null when it is none.</summary>
    public static string? OfShape(ReadOnlySpan<char> text)
    {
        string shape = LetterShape.Of(text);
        return Array.Find(Texts.GetValueOrDefault(shape.Length, []), entry => entry.Shape == shape)?.Phrase;
    }

    /// <summary>The label that a line is, or is the end of; null when it is none.</summary>
    public static string? Label(ReadOnlySpan<char> line)
    {
        if (!line.EndsWith(":")) return null;
        string shape = LetterShape.Of(line);
        foreach ((string known, string phrase) in Labels)
        {
            // "nhân:" may end a sentence; half a label has all its marks.
            if (shape == known || shape.Length * 2 >= known.Length && TextKey.Of(phrase).EndsWith(' ' + TextKey.Of(line), StringComparison.Ordinal)) return phrase;
        }
        return null;
    }

    private static bool IsSound(ReadOnlySpan<char> text)
    {
        foreach (Source.TextSpan word in Words.Split(text))
        {
            if (!Syllables.IsLegal(text.Slice(word.Start, word.Length))) return false;
        }
        return true;
    }

    private static IEnumerable<string> Names(string table, int column) => TableFile.Rows(table).Select(row => row[column]);

    private static IEnumerable<string> Provinces() => TableFile.Rows("provinces").SelectMany(row => new[] { $"tỉnh {row[0]}", $"thành phố {row[0]}" });

    private static IEnumerable<(string Phrase, int Errors)> Entries(IEnumerable<string> phrases, Func<string, int> errors) => phrases.Select(phrase => (phrase, errors(LetterShape.Of(phrase))));

    private static Dictionary<int, Entry[]> ByLength(params IEnumerable<(string Phrase, int Errors)>[] phrases) => phrases
        .SelectMany(group => group)
        .GroupBy(one => LetterShape.Of(one.Phrase))
        .Where(same => same.Key.Length >= LeastLetters)
        .Select(same => new Entry(same.Key, same.Select(one => TextKey.Of(one.Phrase)).Distinct().Count() == 1 ? same.First().Phrase : null, same.Max(one => one.Errors)))
        .GroupBy(entry => entry.Shape.Length)
        .ToDictionary(group => group.Key, group => group.ToArray());
}
