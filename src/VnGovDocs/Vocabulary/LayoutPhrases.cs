using VnGovDocs.Text;

namespace VnGovDocs.Vocabulary;

/// <summary>Words by which parts of a printed page are told apart (<c>layout.tsv</c>).</summary>
internal static class LayoutPhrases
{
    private const int LongestEnd = 16;

    private static readonly ILookup<string, string> Phrases = PhraseFile.Load("layout");

    /// <summary>What begins the right column of a letterhead or closing.</summary>
    public static IReadOnlyList<string> ColumnStarts { get; } = [.. Phrases["columnStart"]];

    /// <summary>The mottos and the Party heading, without spaces: with them begins the right column of a letterhead.</summary>
    public static IReadOnlyList<string> Headings { get; } = [.. Phrases["heading"].Select(phrase => phrase.Replace(" ", "", StringComparison.Ordinal))];

    /// <summary>What stands alone at the head of the left column of a closing.</summary>
    public static IReadOnlyList<string> ColumnEnds { get; } = [.. Phrases["columnEnd"]];

    private static readonly HashSet<string> ColumnEndShapes = [.. ColumnEnds.Select(phrase => LetterShape.Of(phrase))];

    /// <summary>What no column goes on with.</summary>
    public static IReadOnlyList<string> ColumnStops { get; } = [.. Phrases["columnStop"]];

    /// <summary>The head of a received stamp, in capitals.</summary>
    public static IReadOnlyList<string> ReceivedHeads { get; } = [.. Phrases["receivedHead"]];

    /// <summary>Labels in a received stamp.</summary>
    public static IReadOnlyList<string> ReceivedFields { get; } = [.. Phrases["receivedField"]];

    /// <summary>What begins a line of the text itself, though it repeats from page to page: annexes, forms, divisions.</summary>
    public static IReadOnlyList<string> Content { get; } = [.. Phrases["content"]];

    /// <summary>Lines of a digital signature's picture.</summary>
    public static IReadOnlyList<string> Signed { get; } = [.. Phrases["signed"]];

    /// <summary>What the signer's name follows.</summary>
    public static IReadOnlyList<string> Signer { get; } = [.. Phrases["signer"]];

    /// <summary>Running headers of the official gazette.</summary>
    public static IReadOnlyList<string> Gazette { get; } = [.. Phrases["gazette"]];

    /// <summary>Whether a text begins with one of <see cref="Headings"/>.</summary>
    public static bool IsHeading(string text) => text.Length > 15 && Headings.Any(text.Replace(" ", "", StringComparison.Ordinal).StartsWith);

    /// <summary>Whether a text is one of <see cref="ColumnEnds"/>; a scan's may have lost its marks.</summary>
    public static bool IsColumnEnd(string text) => text.Length < LongestEnd && ColumnEndShapes.Contains(LetterShape.Of(text));

    /// <summary>Whether a line begins recipients or a signature.</summary>
    public static bool BeginsClosing(string text) => StartOf(text, ColumnEnds) is not null || StartOf(text, ColumnStarts) is not null && !IsHeading(text);

    /// <summary>The phrase that a text begins with, in whichever case; null when none.</summary>
    public static string? StartOf(ReadOnlySpan<char> text, IReadOnlyList<string> phrases)
    {
        foreach (string phrase in phrases)
        {
            if (text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)) return phrase;
        }
        return null;
    }
}
