using VnGovDocs.Text;

namespace VnGovDocs.Vocabulary;

/// <summary>A named type.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Kind">In English.</param>
/// <param name="Symbols">In numbers.</param>
/// <param name="Group">Family of rules that names it.</param>
/// <param name="IsEnacted">Whether a formula or sentence enacts it.</param>
/// <param name="IsWhole">Whether it is a type only alone on its line: "BÁO CÁO THẨM TRA", but "BÁO CÁO | THẨM TRA DỰ ÁN …".</param>
internal sealed record DocumentTypeEntry(string Name, string Kind, string[] Symbols, string Group, bool IsEnacted, bool IsWhole);

/// <summary>The named types of documents (types.tsv).</summary>
internal static class DocumentTypes
{
    public const string LetterName = "Công văn";

    private static readonly DocumentTypeEntry[] Entries = [.. TableFile.Rows("types")
        .Select(row => new DocumentTypeEntry(row[0], row[1], row[2].Split(';', StringSplitOptions.RemoveEmptyEntries), row[3], row[4].Length > 0, row[5].Length > 0))];

    private static readonly PhraseIndex<DocumentTypeEntry> Names = new(Entries.Select(entry => (entry.Name, entry)));

    private static readonly Dictionary<string, DocumentTypeEntry[]> BySymbol = Entries
        .SelectMany(entry => entry.Symbols.Select(symbol => (symbol, entry)))
        .GroupBy(pair => pair.symbol.ToUpperInvariant(), pair => pair.entry)
        .ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The entry of an official letter, which prints no type.</summary>
    public static DocumentTypeEntry Letter { get; } = Entries.First(entry => entry.Name == LetterName);

    /// <summary>The longest type name that stands at a position, whatever its case.</summary>
    public static DocumentTypeEntry? MatchAt(ReadOnlySpan<char> text, int start, out int end)
    {
        foreach ((PhraseMatcher phrase, _, DocumentTypeEntry entry) in Names.CandidatesAt(text, start))
        {
            if (phrase.MatchesAt(text, start, out end) && (!entry.IsWhole || EndsLine(text, end))) return entry;
        }
        end = start;
        return null;
    }

    private static bool EndsLine(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && text[position] is ' ' or '\t' or '*') position++;
        return position >= text.Length || text[position] == '\n';
    }

    /// <summary>The types that a symbol may mean; several for TT, QĐ, CT.</summary>
    public static IReadOnlyList<DocumentTypeEntry> WithSymbol(string symbol) => BySymbol.GetValueOrDefault(symbol.ToUpperInvariant(), []);

    /// <summary>The symbol as the table writes it ("TTR" → "TTr").</summary>
    public static string CanonicalSymbol(string symbol)
    {
        foreach (DocumentTypeEntry entry in WithSymbol(symbol))
        {
            foreach (string known in entry.Symbols)
            {
                if (known.Equals(symbol, StringComparison.OrdinalIgnoreCase)) return known;
            }
        }
        return symbol;
    }
}
