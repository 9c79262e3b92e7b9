using System.Text;

namespace VnGovDocs.Reading.Html;

/// <summary>A stretch of a text node and the stretch of the file that it was written as; character by character when linear.</summary>
internal readonly record struct TextRun(int Start, int Length, int Source, int SourceLength, bool IsLinear);

/// <summary>
/// Remembers where the parser met each piece of text. The parser moves, splits and joins text before it becomes nodes and tells no places,
/// so each piece carries its number into the tree, written in five noncharacters before its first printed character. (Tokens that the
/// parser's hook shows are copies: a mark put there would be lost.)
/// </summary>
internal sealed class TextTokens(string source)
{
    private const char First = '\uFDD0', Last = '\uFDEF';
    private const int Digits = 5, Bits = 5, Mask = 31;

    private readonly record struct Piece(int Start, int End, int Lead, string Data);

    private readonly List<Piece> _pieces = [];

    /// <summary>The file's text, free of characters that would be taken for marks, written as such or as numbers.</summary>
    public static string WithoutMarks(string text)
    {
        text = NumericReference.Without(text, First, Last);
        if (text.AsSpan().IndexOfAnyInRange(First, Last) < 0) return text;
        return string.Create(text.Length, text, (target, from) =>
        {
            for (int i = 0; i < target.Length; i++) target[i] = IsMark(from[i]) ? '\uFFFD' : from[i];
        });
    }

    public static bool IsMark(char letter) => letter is >= First and <= Last;

    /// <summary>Remembers a text token that stands at [start, end) of the file. White space alone gets no mark: the parser treats it differently.</summary>
    public void Add(string data, int start, int end)
    {
        int lead = 0;
        while (lead < data.Length && data[lead] is ' ' or '\n' or '\t' or '\r' or '\f') lead++;
        if (lead < data.Length) _pieces.Add(new Piece(start, end, lead, data));
    }

    /// <summary>The file's text with the marks of all tokens in it.</summary>
    public string Marked()
    {
        string text = WithoutMarks(source);
        var marked = new StringBuilder(text.Length + (_pieces.Count * Digits));
        int copied = 0;
        for (int number = 0; number < _pieces.Count; number++)
        {
            Piece piece = _pieces[number];
            int place = SourceAlignment.PlaceOf(source, piece.Start, piece.End, piece.Data, piece.Lead);
            marked.Append(text, copied, place - copied);
            for (int i = 0; i < Digits; i++) marked.Append((char)(First + ((number >> (Bits * i)) & Mask)));
            copied = place;
        }
        return marked.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>
    /// The text of a node without marks, and the runs that place it. White space that cannot be placed has a run of source length 0.
    /// </summary>
    public string Read(string data, List<TextRun> runs)
    {
        runs.Clear();
        var text = new StringBuilder(data.Length);
        int position = 0;
        while (position < data.Length)
        {
            int mark = data.AsSpan(position).IndexOfAnyInRange(First, Last);
            int gap = mark < 0 ? data.Length - position : mark;
            if (mark < 0 || !TryNumber(data, position + mark, out int number))
            {
                int place = runs.Count > 0 ? runs[^1].Source + runs[^1].SourceLength : 0;
                if (gap > 0) runs.Add(new TextRun(text.Length, gap, place, 0, IsLinear: false));
                text.Append(data, position, gap);
                position += gap + (mark < 0 ? 0 : 1);
                continue;
            }
            Piece piece = _pieces[number];
            int lead = Math.Min(gap, piece.Lead);
            int after = position + mark + Digits;
            int next = data.AsSpan(after).IndexOfAnyInRange(First, Last);
            int available = Math.Min(next < 0 ? data.Length - after : next, piece.Data.Length - piece.Lead);
            int from = piece.Lead - lead, length = lead + available;
            SourceAlignment.Align(source, piece.Start, piece.End, piece.Data, (from, from + length), text.Length, runs);
            text.Append(piece.Data, from, length);
            position = after + available;
        }
        return text.ToString();
    }

    /// <summary>A node's text without marks.</summary>
    public static string Plain(string data)
    {
        if (data.AsSpan().IndexOfAnyInRange(First, Last) < 0) return data;
        return string.Concat(data.Where(letter => !IsMark(letter)));
    }

    private bool TryNumber(string data, int position, out int number)
    {
        number = 0;
        if (position + Digits > data.Length) return false;
        for (int i = 0; i < Digits; i++)
        {
            if (!IsMark(data[position + i])) return false;
            number |= (data[position + i] - First) << (Bits * i);
        }
        return number < _pieces.Count;
    }
}
