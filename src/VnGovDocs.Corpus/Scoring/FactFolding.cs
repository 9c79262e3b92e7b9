using System.Text;
using System.Text.RegularExpressions;
using VnGovDocs.Text;

namespace VnGovDocs.Corpus.Scoring;

/// <summary>
/// When two printed facts count as equal: case, tone placement, hyphens, quotes and white space folded, punctuation at the ends dropped.
/// Letters are taken apart, so that a cut at 50 characters falls where the reference scorer cuts.
/// </summary>
internal static partial class FactFolding
{
    private const string Edges = " .;:,*_-+\u2022\u00B7\t\"'";
    private const string ToneMarks = "\u0300\u0301\u0309\u0303\u0323";

    /// <summary>The comparison form of a field's value.</summary>
    public static string Of(string field, string? value)
    {
        switch (field)
        {
            case "number" or "references": return OfNumber(value);
            case "bases": return Cut(Fold(value), 50);
            case "nodes": return value ?? "";
            case "title": return SubjectLabel().Replace(Fold(value), "");
            default: return Fold(value);
        }
    }

    /// <summary>Whether two folded values of a field are the same.</summary>
    public static bool AreSame(string field, string first, string second) => field switch
    {
        "articleHeadings" => AreSameArticles(first, second),
        "annexes" => Cut(first, 40).StartsWith(Cut(second, 40), StringComparison.Ordinal) || Cut(second, 40).StartsWith(Cut(first, 40), StringComparison.Ordinal),
        _ => first == second,
    };

    /// <summary>Alike to 0.90 with the same digits: a wrong year is never a near miss.</summary>
    public static bool AreSimilar(string first, string second)
    {
        if (first == second) return true;
        if (first.Length == 0 || second.Length == 0) return false;
        return first.Where(char.IsDigit).SequenceEqual(second.Where(char.IsDigit)) && TextSimilarity.Ratio(first, second) >= 0.90;
    }

    public static string Fold(string? value)
    {
        string text = Composed(value ?? "").Replace('Ð', 'Đ').Replace('ð', 'đ').Replace("\u00AD", "", StringComparison.Ordinal);
        text = string.Concat(text.Select(Uniform)).ToLowerInvariant();
        text = text.Replace("…", "...", StringComparison.Ordinal).Replace("**", "", StringComparison.Ordinal);
        text = Invisible().Replace(text, "");
        text = Separator().Replace(WhiteSpace().Replace(text, " "), "$1");
        text = Authority().Replace(SpaceBeforeSign().Replace(text, "$1"), "$1$2.");
        text = FinalMark().Replace(GluedDot().Replace(text, ". "), "").Trim(Edges.ToCharArray());
        return string.Join(' ', text.Split(' ').Select(WithTonesLast));
    }

    private static string OfNumber(string? value) =>
        WhiteSpace().Replace(Fold(NumberLabel().Replace(Composed(value ?? ""), "")), "").TrimStart('.', '…', '_');

    /// <summary>Label and ordinal are the same, and so are the first 40 characters of the headings where both print one.</summary>
    private static bool AreSameArticles(string first, string second)
    {
        (string label, string ordinal, string heading) = ArticleParts(first);
        (string otherLabel, string otherOrdinal, string otherHeading) = ArticleParts(second);
        return label == otherLabel && ordinal == otherOrdinal && (heading.Length == 0 || otherHeading.Length == 0 || heading == otherHeading);
    }

    private static (string Label, string Ordinal, string Heading) ArticleParts(string text)
    {
        string[] parts = text.Split(' ', 3);
        return (parts[0], parts.Length > 1 ? parts[1].Trim('.', ':') : "", parts.Length > 2 ? Cut(parts[2], 40) : "");
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];

    private static char Uniform(char letter) => letter switch
    {
        >= '\u2010' and <= '\u2015' or '\u2212' or '\uFE58' or '\uFE63' or '\uFF0D' => '-',
        '“' or '”' or '«' or '»' or '„' => '"',
        '‘' or '’' => '\'',
        _ => letter,
    };

    /// <summary>Marks put on their letters; done by hand because <c>String.Normalize</c> needs ICU.</summary>
    private static string Composed(string text)
    {
        var composed = new StringBuilder(text.Length);
        foreach (char letter in text)
        {
            if (composed.Length > 0 && letter is >= '\u0300' and <= '\u036F' && VietnameseLetters.TryCompose(composed[^1], letter, out char whole)) composed[^1] = whole;
            else composed.Append(letter);
        }
        return composed.ToString();
    }

    /// <summary>One tone placement (hoà = hòa): letters decomposed, the tones of a word at its end.</summary>
    private static string WithTonesLast(string word)
    {
        var letters = new StringBuilder(word.Length * 2);
        var tones = new StringBuilder();
        foreach (char letter in word)
        {
            char bare = VietnameseLetters.WithoutTone(letter, out int tone);
            letters.Append(Decomposed(bare));
            if (tone > 0) tones.Append(ToneMarks[tone - 1]);
        }
        return letters.Append(tones).ToString();
    }

    private static string Decomposed(char letter) => letter switch
    {
        'ă' => "a\u0306",
        'â' => "a\u0302",
        'ê' => "e\u0302",
        'ô' => "o\u0302",
        'ơ' => "o\u031B",
        'ư' => "u\u031B",
        _ => letter.ToString(),
    };

    [GeneratedRegex("[\u200B-\u200D\uFEFF]")]
    private static partial Regex Invisible();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(@"\s*([-/])\s*")]
    private static partial Regex Separator();

    [GeneratedRegex(@"\s+([:;,.])")]
    private static partial Regex SpaceBeforeSign();

    [GeneratedRegex(@"\b([tk])/([mlq])\b\.?")]
    private static partial Regex Authority();

    [GeneratedRegex(@"(?<=\p{L})\.(?=\p{L})")]
    private static partial Regex GluedDot();

    [GeneratedRegex(@"[./]+$")]
    private static partial Regex FinalMark();

    [GeneratedRegex(@"^\s*[Ss][Ốố]\s*:?")]
    private static partial Regex NumberLabel();

    /// <summary>Only "V/v": the reference scorer's pattern holds composed letters for "về việc" and so never meets it.</summary>
    [GeneratedRegex(@"^v/v[:\s]*")]
    private static partial Regex SubjectLabel();
}
