using System.Text;

namespace VnGovDocs.Reading.Pdf.Guard;

/// <summary>What a token of a PDF's object syntax is; strings and comments are passed over.</summary>
internal enum PdfToken
{
    End,
    Number,
    Name,
    Word,
    OpenArray,
    CloseArray,
    OpenDictionary,
    CloseDictionary,
    Text,
}

/// <summary>Walks over the object syntax of a PDF (32000-1, 7.2 and 7.3) without making objects of it; never recursive.</summary>
internal ref struct PdfTokens(ReadOnlySpan<byte> bytes, int position)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>Behind the last token.</summary>
    public int Position { get; private set; } = position;

    /// <summary>The last number; what is no whole number is 0, what is too large is the largest.</summary>
    public long Number { get; private set; }

    /// <summary>The last name without its slash, the last word, or the digits of the last hexadecimal string.</summary>
    public ReadOnlySpan<byte> Letters { get; private set; }

    public PdfToken Next()
    {
        SkipSpace();
        if (Position >= _bytes.Length) return PdfToken.End;
        byte first = _bytes[Position++];
        switch (first)
        {
            case (byte)'[':
                return PdfToken.OpenArray;
            case (byte)']':
                return PdfToken.CloseArray;
            case (byte)'<' when Position < _bytes.Length && _bytes[Position] == '<':
                Position++;
                return PdfToken.OpenDictionary;
            case (byte)'>' when Position < _bytes.Length && _bytes[Position] == '>':
                Position++;
                return PdfToken.CloseDictionary;
            case (byte)'<':
                int length = _bytes[Position..].IndexOf((byte)'>');
                Letters = length < 0 ? _bytes[Position..] : _bytes.Slice(Position, length);
                Position += Math.Min(Letters.Length + 1, _bytes.Length - Position);
                return PdfToken.Text;
            case (byte)'(':
                SkipText();
                return PdfToken.Text;
            case (byte)'/':
                Letters = Name();
                return PdfToken.Name;
            case (byte)'>' or (byte)')' or (byte)'{' or (byte)'}':
                return PdfToken.Text;
            default:
                return NumberOrWord();
        }
    }

    private PdfToken NumberOrWord()
    {
        int start = Position - 1;
        while (Position < _bytes.Length && !IsSpace(_bytes[Position]) && !IsDelimiter(_bytes[Position])) Position++;
        Letters = _bytes[start..Position];
        if (Letters[0] is not ((>= (byte)'0' and <= (byte)'9') or (byte)'+' or (byte)'-' or (byte)'.')) return PdfToken.Word;
        Number = 0;
        bool isNegative = Letters[0] == '-';
        if (HasExponent(Letters))
        {
            Number = int.MaxValue;
            return PdfToken.Number;
        }
        foreach (byte digit in Letters[(Letters[0] is (byte)'+' or (byte)'-' ? 1 : 0)..])
        {
            if (digit == '.') break;
            // "7R" and "0obj": where a number ends and a word begins without a space.
            if (digit is < (byte)'0' or > (byte)'9') return PdfToken.Word;
            Number = Math.Min(Number * 10 + digit - '0', int.MaxValue);
        }
        if (isNegative) Number = -Number;
        return PdfToken.Number;
    }

    /// <summary>"11e99" is none of the format's numbers; the library takes it for one, and as large as they come.</summary>
    private static bool HasExponent(ReadOnlySpan<byte> letters)
    {
        int at = letters.IndexOfAny((byte)'e', (byte)'E');
        if (at < 1 || at + 1 >= letters.Length) return false;
        ReadOnlySpan<byte> exponent = letters[(at + 1)..].TrimStart("+-"u8);
        return !exponent.IsEmpty && exponent.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0 && letters[..at].IndexOfAnyExceptInRange((byte)'+', (byte)'9') < 0;
    }

    /// <summary>Letters of a name may be written as #41.</summary>
    private ReadOnlySpan<byte> Name()
    {
        int start = Position;
        while (Position < _bytes.Length && !IsSpace(_bytes[Position]) && !IsDelimiter(_bytes[Position])) Position++;
        ReadOnlySpan<byte> name = _bytes[start..Position];
        if (!name.Contains((byte)'#')) return name;
        var plain = new List<byte>(name.Length);
        for (int i = 0; i < name.Length; i++)
        {
            if (name[i] == '#' && i + 2 < name.Length && char.IsAsciiHexDigit((char)name[i + 1]) && char.IsAsciiHexDigit((char)name[i + 2]))
            {
                plain.Add(Convert.FromHexString(Encoding.ASCII.GetString(name.Slice(i + 1, 2)))[0]);
                i += 2;
            }
            else plain.Add(name[i]);
        }
        return plain.ToArray();
    }

    private void SkipText()
    {
        for (int open = 1; Position < _bytes.Length && open > 0; Position++)
        {
            if (_bytes[Position] == '\\') Position++;
            else if (_bytes[Position] == '(') open++;
            else if (_bytes[Position] == ')') open--;
        }
        Position = Math.Min(Position, _bytes.Length);
    }

    private void SkipSpace()
    {
        while (Position < _bytes.Length && (IsSpace(_bytes[Position]) || _bytes[Position] == '%'))
        {
            // A comment goes to the end of its line.
            if (_bytes[Position] == '%') while (Position < _bytes.Length && _bytes[Position] is not ((byte)'\r' or (byte)'\n')) Position++;
            else Position++;
        }
    }

    public static bool IsSpace(byte value) => value is (byte)' ' or (byte)'\r' or (byte)'\n' or (byte)'\t' or 0 or 12;

    private static bool IsDelimiter(byte value) => value is (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%';
}
