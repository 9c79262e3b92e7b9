using System.Globalization;
using System.Text.RegularExpressions;
using VnGovDocs.SampleKit.Description;

namespace VnGovDocs.SampleKit.Docx;

/// <summary>The label a paragraph begins with, when Word could number it.</summary>
/// <param name="Pattern">The label with <c>%1</c> in the place of its number: what makes labels one list.</param>
/// <param name="Value">The number; 0 for a dash.</param>
/// <param name="Length">Signs of the text it takes, the space behind it included.</param>
internal sealed partial record ListLabel(string Pattern, int Value, int Length)
{
    private const string RomanDigits = "IVXLC";

    public bool IsRoman { get; private init; }

    public bool IsLetter { get; private init; }

    public bool IsDash => Value == 0;

    public static ListLabel? Find(IReadOnlyList<TextRun> runs)
    {
        if (Form().Match(string.Concat(runs.Select(run => run.Text))) is not { Success: true } match) return null;
        // A label over two runs of different looks is no label of Word's.
        if (runs[0].Text.Length < match.Value.TrimEnd().Length) return null;
        if (match.Groups["dash"].Success) return new ListLabel(match.Groups["dash"].Value, 0, match.Length);
        string number = match.Groups["number"].Value;
        string pattern = match.Value.TrimEnd();
        int at = match.Groups["number"].Index;
        pattern = string.Concat(pattern.AsSpan(0, at), "%1", pattern.AsSpan(at + number.Length));
        if (char.IsAsciiDigit(number[0])) return new ListLabel(pattern, int.Parse(number, CultureInfo.InvariantCulture), match.Length);
        if (RomanDigits.Contains(number[0], StringComparison.Ordinal)) return new ListLabel(pattern, Roman(number), match.Length) { IsRoman = true };
        return new ListLabel(pattern, number[0] - 'a' + 1, match.Length) { IsLetter = true };
    }

    private static int Roman(string digits)
    {
        int[] values = [.. digits.Select(digit => digit switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, _ => 100 })];
        return values.Select((value, at) => at + 1 < values.Length && values[at + 1] > value ? -value : value).Sum();
    }

    /// <summary>Point đ) is missing on purpose: Word's letters are the English ones, so offices type it.</summary>
    [GeneratedRegex(@"^(?:(?<dash>[-+]) +|(?:Điều +)?(?<number>[0-9]{1,3})\. +|(?<number>[a-z])\) +|(?<number>[IVXLC]+)(?:\.|-) +)", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
