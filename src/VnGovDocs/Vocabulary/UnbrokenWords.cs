using VnGovDocs.Text;

namespace VnGovDocs.Vocabulary;

/// <summary>Which neighboring words a line of thought must not be cut between: numbers and what they count or what counts them (unbroken-words.tsv).</summary>
internal static class UnbrokenWords
{
    private static readonly WordTable<bool> NumberBehind = Rows("behind"), NumberBefore = Rows("before");

    /// <summary>Whether two words that follow one another belong to one number, date or name of a provision: "ngày 05", "05 tháng", "1 500", "khoản 2".</summary>
    public static bool Belong(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.IsEmpty || right.IsEmpty) return false;
        left = left.TrimStart("(“\"'[");
        if (IsNumber(right) && EndsOpen(left) && (IsNumber(left) || NumberBehind.Contains(TextKey.Of(left)))) return true;
        return IsNumber(left) && EndsOpen(left) && NumberBefore.Contains(TextKey.Of(right.TrimEnd(".,;:)”\"'")));
    }

    /// <summary>Digits first, or a Roman number.</summary>
    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty) return false;
        return char.IsAsciiDigit(word[0]) || word.TrimEnd(".,;:)").IndexOfAnyExcept("IVXLC") < 0;
    }

    /// <summary>"ngày, 5" are two.</summary>
    private static bool EndsOpen(ReadOnlySpan<char> word) => !word.IsEmpty && word[^1] is not ('.' or ',' or ';' or ':' or ')');

    private static WordTable<bool> Rows(string place) => WordTable.Of(TableFile.Rows("unbroken-words").Where(row => row[1] == place).Select(row => TextKey.Of(row[0])));
}
