using System.Text.Json;
using VnGovDocs.Corpus.Samples;
using VnGovDocs.Source;
using VnGovDocs.Text;

namespace VnGovDocs.Corpus.Checking;

/// <summary>Doubts a null: the number's line, or a date behind a place, is printed at the head of the page.</summary>
internal static class LeftOutRule
{
    /// <summary>Lines in which a letterhead ends.</summary>
    private const int HeadLines = 20;

    private static readonly PhraseMatcher NumberWord = new("Số"), DayWord = new("ngày");

    public static IEnumerable<Problem> Check(JsonElement gold, string file, IReadOnlyList<CheckedSource> sources)
    {
        if (sources.Count == 0) yield break;
        SourceDocument source = sources[0].Result!.Source!;
        string[] head = [.. source.Lines.Take(HeadLines).Select(line => source.TextOf(line.Span).ToString())];
        if (gold.Child("number").ValueKind == JsonValueKind.Null && Array.Find(head, IsNumberLine) is { } number) yield return Doubt(file, "number", number);
        if (gold.Child("date").ValueKind == JsonValueKind.Null && Array.Find(head, IsPlaceDate) is { } date) yield return Doubt(file, "date", date);
    }

    private static Problem Doubt(string file, string field, string line) => new(
        ProblemCodes.LeftOut, file, field, $"it is null, but \"{line.Trim()}\" is printed", "write what is printed; take the key out when it shall not be scored");

    private static bool IsNumberLine(string line)
    {
        if (!NumberWord.MatchesAt(line, 0, out int end)) return false;
        while (end < line.Length && line[end] is ':' or ' ') end++;
        return NumberSyntax.ReadAt(line, end, line.Length) is { Ordinal.Length: > 0 };
    }

    /// <summary>"Cần Thơ, ngày 14 tháng 5 năm 2024" alone on its line.</summary>
    private static bool IsPlaceDate(string line)
    {
        int comma = line.IndexOf(',', StringComparison.Ordinal);
        return comma > 0 && line.Length < 70 && DayWord.Find(line, comma, line.Length) is { } day && line.AsSpan(comma, day.Start - comma).Trim(", ").IsEmpty
            && DateSyntax.ReadAt(line, day.Start, line.Length) is { Year: not null };
    }
}
