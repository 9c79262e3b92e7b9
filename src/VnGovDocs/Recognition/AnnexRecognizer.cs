using System.Globalization;
using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition;

/// <summary>
/// What follows the closing: annexes by their marks, attached regulations by their type heading, the certification of a copy by its formula.
/// </summary>
internal sealed class AnnexRecognizer : IRecognizer
{
    private const int MostTitleLines = 12;

    private static readonly (PhraseMatcher Words, CopyKind Kind)[] CopyFormulas =
        [(new("Sao y"), CopyKind.Full), (new("Sao lục"), CopyKind.Further), (new("Trích sao"), CopyKind.Extract)];

    public void Recognize(ZonedDocument zoned, DocumentDraft draft)
    {
        List<Fragment> lines = zoned.Fragments(Zone.Annexes);
        string text = zoned.Source.Text;
        List<int> starts = [.. Enumerable.Range(0, lines.Count).Where(i => Begins(text, lines, i))];
        if (starts.Count == 0 && lines.Sum(line => line.Span.Length) > 200) starts.Add(0);
        var annexes = new List<Annex>();
        for (int i = 0; i < starts.Count; i++)
        {
            int end = i + 1 < starts.Count ? starts[i + 1] : lines.Count;
            annexes.Add(Read(zoned.Source, lines.GetRange(starts[i], end - starts[i]), annexes.Count + 1));
        }
        draft.Document = draft.Document with { Annexes = annexes.ToEquatableList(), Copy = Certification(zoned.Source, lines) };
    }

    /// <summary>An annex mark, or the heading in capitals of something attached ("QUY CHẾ").</summary>
    private static bool Begins(string text, List<Fragment> lines, int index)
    {
        TextSpan line = lines[index].Span;
        if (line.Length > 120) return false;
        if (TailLocator.IsAnnexMark(text, line) && lines[index].Line.Cell is null) return true;
        return LetterCase.IsUpper(text.AsSpan(line.Start, line.Length))
            && TitleLocator.TypeAt(text, line.Start, line.End, lines[index].Line, out int end) is not null && end >= line.End - 1
            && IsAttached(text, lines, index);
    }

    /// <summary>"(Ban hành kèm theo …)" stands a few lines below the heading of what is attached.</summary>
    private static bool IsAttached(string text, List<Fragment> lines, int index)
    {
        for (int i = index + 1; i < Math.Min(lines.Count, index + 8); i++)
        {
            if (TextKey.Of(text.AsSpan(lines[i].Span.Start, Math.Min(lines[i].Span.Length, 60))).Contains("kem2 theo", StringComparison.Ordinal)) return true;
        }
        return false;
    }

    private static Annex Read(SourceDocument source, List<Fragment> lines, int number)
    {
        string text = source.Text;
        TextSpan first = lines[0].Span;
        bool marked = TailLocator.IsAnnexMark(text, first);
        int labelEnd = marked ? LabelEnd(text, first) : first.Start;
        int next = 1;
        while (next < lines.Count && next < MostTitleLines && IsTitleLine(text, lines, next)) next++;
        TextSpan title = Words.Trim(text, TextSpan.FromBounds(labelEnd, lines[next - 1].Span.End), ".:");
        string prefix = string.Create(CultureInfo.InvariantCulture, $"pl_{number}__");
        return new Annex(
            marked && labelEnd > first.Start ? Words.Fold(text.AsSpan(first.Start, labelEnd - first.Start)) : null,
            title.Length == 0 ? null : Words.Fold(text.AsSpan(title.Start, title.Length)),
            null,
            BodyNodes.Read(source, lines.GetRange(next, lines.Count - next), prefix),
            TextSpan.FromBounds(first.Start, lines[^1].Span.End));
    }

    private static bool IsTitleLine(string text, List<Fragment> lines, int index)
    {
        Fragment line = lines[index];
        ReadOnlySpan<char> words = text.AsSpan(line.Span.Start, line.Span.Length);
        if (words[0] == '(' || TextLines.IsRule(words) || line.Line.Cell is not null || Openers.IsDivision(text, line.Span)) return false;
        return LetterCase.IsUpper(words) || line.Line.Alignment == TextAlignment.Center && line.Line.Style.Bold;
    }

    /// <summary>"PHỤ LỤC I", "Mẫu số 01": the mark with its number; a title on the same line is no part of it.</summary>
    private static int LabelEnd(string text, TextSpan line)
    {
        int end = line.Start;
        List<TextSpan> words = Words.Split(text.AsSpan(line.Start, line.Length));
        for (int i = 0; i < words.Count; i++)
        {
            ReadOnlySpan<char> word = text.AsSpan(line.Start + words[i].Start, words[i].Length).TrimEnd(".:");
            string key = TextKey.Of(word);
            bool mark = i < 2 || key == TextKey.Of("số");
            bool number = word.Length > 0 && word.Length <= 6 && (char.IsAsciiDigit(word[0]) || word.IndexOfAnyExcept("IVXLC") < 0);
            if (!mark && !number) break;
            end = line.Start + words[i].End;
        }
        return end;
    }

    private static CopyCertification? Certification(SourceDocument source, List<Fragment> lines)
    {
        string text = source.Text;
        foreach (Fragment line in lines)
        {
            foreach ((PhraseMatcher words, CopyKind kind) in CopyFormulas)
            {
                if (!words.MatchesAt(text, line.Span.Start, out _) || !LetterCase.IsUpper(text.AsSpan(line.Span.Start, line.Span.Length)) || line.Span.Length > 40) continue;
                return new CopyCertification(kind, Words.Fold(text.AsSpan(line.Span.Start, line.Span.Length)), null, null, null, null, line.Span);
            }
        }
        return null;
    }
}
