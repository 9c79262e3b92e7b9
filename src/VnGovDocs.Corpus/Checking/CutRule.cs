using System.Globalization;
using System.Text.Json;
using VnGovDocs.Corpus.Samples;
using VnGovDocs.Source;

namespace VnGovDocs.Corpus.Checking;

/// <summary>Beginnings of clauses and bases go to their full length, unless the sentence ends before: a short one would match too much.</summary>
internal static class CutRule
{
    private const int StartLength = 50, BasisLength = 60;

    public static IEnumerable<Problem> Check(JsonElement gold, string file, IReadOnlyList<CheckedSource> sources)
    {
        if (sources.Count == 0) return [];
        var starts = gold.Items("directives").Select((item, index) => (Path: string.Create(CultureInfo.InvariantCulture, $"directives[{index}].starts"), Text: item.Text("starts"), Length: StartLength));
        var bases = gold.Items("bases").Select((item, index) => (Path: string.Create(CultureInfo.InvariantCulture, $"bases[{index}]"), Text: item.Text(), Length: BasisLength));
        return starts.Concat(bases).Where(one => one.Text is { } text && text.Length < one.Length - 1 && GoesOn(sources[0].Text!, text))
            .Select(one => new Problem(ProblemCodes.CutShort, file, one.Path, $"\"{one.Text}\" stops after {one.Text!.Length} characters, and the page goes on", $"copy the first {one.Length} characters, even if the last word is cut"));
    }

    /// <summary>Letters stand behind it: neither a sign that ends a clause nor the end of its line.</summary>
    private static bool GoesOn(FoldedText text, string beginning) => text.Find(beginning, isCut: true) is TextSpan span && char.IsLetterOrDigit(text.Behind(span));
}
