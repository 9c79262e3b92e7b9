using System.Text;
using System.Text.Unicode;
using VnGovDocs.Source;

namespace VnGovDocs.Reading;

/// <summary>
/// Turns bytes into characters whose byte offsets are known. What the bytes are weighs more than what they are declared to be.
/// </summary>
internal static class TextDecoder
{
    /// <summary>Bytes that are looked at for the zero bytes of UTF-16.</summary>
    private const int WideWindow = 4096;

    private const int Western = 1252, Vietnamese = 1258;

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Decodes a whole file. <paramref name="declared"/> is the charset that the file names itself, if any.</summary>
    public static DecodedFile Decode(ReadOnlyMemory<byte> bytes, string? declared, DiagnosticBag diagnostics)
    {
        ReadOnlySpan<byte> span = bytes.Span;
        if (WideEncoding(span) is { } wide)
        {
            int mark = span[0] is 0xFF or 0xFE ? 2 : 0;
            return new DecodedFile(wide.GetString(span[mark..]), wide, mark);
        }
        int preamble = span.StartsWith("\uFEFF"u8) ? 3 : 0;
        ReadOnlySpan<byte> body = span[preamble..];
        if (System.Text.Unicode.Utf8.IsValid(body)) return Valid(body, preamble, declared, diagnostics);
        if (preamble > 0 || IsMostlyUtf8(body)) return Damaged(bytes, preamble, diagnostics);
        return SingleByte(body, declared, diagnostics);
    }

    /// <summary>UTF-16 by its mark, or by the zero bytes that half of all Vietnamese letters leave at every second place; else null.</summary>
    public static Encoding? WideEncoding(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Encoding.Unicode;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Encoding.BigEndianUnicode;
        int pairs = Math.Min(bytes.Length, WideWindow) / 2;
        int first = 0, second = 0;
        for (int i = 0; i < pairs; i++)
        {
            if (bytes[2 * i] == 0) first++;
            if (bytes[2 * i + 1] == 0) second++;
        }
        if (pairs < 2) return null;
        if (second * 3 >= pairs && first * 50 <= second) return Encoding.Unicode;
        return first * 3 >= pairs && second * 50 <= first ? Encoding.BigEndianUnicode : null;
    }

    private static DecodedFile Valid(ReadOnlySpan<byte> body, int preamble, string? declared, DiagnosticBag diagnostics)
    {
        string text = Utf8.GetString(body);
        var file = new DecodedFile(text, Utf8, preamble);
        if (text.Length == body.Length) return file;
        if (declared is not null && !IsUtf8(declared)) diagnostics.Add(DiagnosticCodes.HasWrongCharset(declared, "UTF-8"));
        if (!Mojibake.IsLikely(text)) return file;
        diagnostics.Add(DiagnosticCodes.HasRepairedMojibake());
        return Mojibake.Repair(file);
    }

    /// <summary>UTF-8 with some bytes that are none: each such stretch is one U+FFFD, so characters no longer tell their bytes.</summary>
    private static DecodedFile Damaged(ReadOnlyMemory<byte> bytes, int preamble, DiagnosticBag diagnostics)
    {
        ReadOnlySpan<byte> body = bytes.Span[preamble..];
        (_, int bad) = CountSequences(body);
        diagnostics.Add(DiagnosticCodes.HasUndecodableBytes(bad));
        string text = Utf8.GetString(body);
        return new DecodedFile(text, Utf8, preamble, () => MeasureDamaged(bytes.Span, preamble, text.Length));
    }

    private static int[] MeasureDamaged(ReadOnlySpan<byte> bytes, int preamble, int characters)
    {
        var offsets = new int[characters + 1];
        int character = 0, position = preamble;
        while (position < bytes.Length && character < characters)
        {
            Rune.DecodeFromUtf8(bytes[position..], out Rune rune, out int taken);
            for (int unit = 0; unit < rune.Utf16SequenceLength && character < characters; unit++) offsets[character++] = position;
            position += taken;
        }
        Array.Fill(offsets, bytes.Length, character, offsets.Length - character);
        return offsets;
    }

    private static DecodedFile SingleByte(ReadOnlySpan<byte> body, string? declared, DiagnosticBag diagnostics)
    {
        Encoding encoding = Declared(declared) ?? CodePage(Western);
        if (encoding.CodePage is Western or Vietnamese)
            encoding = CodePage(IsVietnameseCodePage(CodePage(Vietnamese).GetString(body)) ? Vietnamese : Western);
        if (declared is not null && Declared(declared)?.CodePage != encoding.CodePage) diagnostics.Add(DiagnosticCodes.HasWrongCharset(declared, encoding.WebName));
        string text = encoding.GetString(body);
        int bad = text.AsSpan().Count('\uFFFD');
        if (bad > 0) diagnostics.Add(DiagnosticCodes.HasUndecodableBytes(bad));
        return new DecodedFile(text, encoding, 0);
    }

    /// <summary>Windows-1258 writes tones behind their vowels; in any other encoding the same bytes stand after anything.</summary>
    private static bool IsVietnameseCodePage(string text)
    {
        int fitting = 0, stray = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323')) continue;
            if (i > 0 && Text.VietnameseLetters.TryCompose(text[i - 1], text[i], out _)) fitting++;
            else stray++;
        }
        return fitting > 3 * stray;
    }

    private static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        (int good, int bad) = CountSequences(bytes);
        return good > 2 * bad;
    }

    /// <summary>Counts sequences of several bytes, and bytes that belong to none.</summary>
    private static (int Good, int Bad) CountSequences(ReadOnlySpan<byte> bytes)
    {
        int good = 0, bad = 0, position = 0;
        while (position < bytes.Length)
        {
            int ascii = bytes[position..].IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (ascii < 0) break;
            position += ascii;
            bool valid = Rune.DecodeFromUtf8(bytes[position..], out _, out int taken) == System.Buffers.OperationStatus.Done;
            if (valid) good++;
            else bad += taken;
            position += taken;
        }
        return (good, bad);
    }

    private static bool IsUtf8(string declared) =>
        declared.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || declared.Equals("utf8", StringComparison.OrdinalIgnoreCase);

    /// <summary>The declared encoding when it is one of a byte for a character. Browsers read Latin-1 and ASCII as Windows-1252.</summary>
    private static Encoding? Declared(string? name)
    {
        if (name is null) return null;
        if (name.ToLowerInvariant() is "iso-8859-1" or "latin1" or "us-ascii" or "ascii") return CodePage(Western);
        Encoding? found = CodePagesEncodingProvider.Instance.GetEncoding(name);
        return found is { IsSingleByte: true } ? found : null;
    }

    private static Encoding CodePage(int number) => CodePagesEncodingProvider.Instance.GetEncoding(number)!;
}
