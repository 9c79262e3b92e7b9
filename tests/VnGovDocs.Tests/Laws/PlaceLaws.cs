using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using VnGovDocs.Hostile.Laws;
using VnGovDocs.Source;
using VnGovDocs.Text;

namespace VnGovDocs.Tests.Laws;

/// <summary>The places of values in the file itself: what stands there must be what was read.</summary>
internal static partial class PlaceLaws
{
    private static readonly Encoding Strict = new UTF8Encoding(false, throwOnInvalidBytes: true);

    public static List<string> Violations(ReadResult result, byte[] file)
    {
        var violations = new List<string>();
        if (!result.HasDocument) return violations;
        Encoding[] encodings = EncodingsOf(file);
        bool repaired = result.Diagnostics.Any(one => one.Code is DiagnosticCodes.RepairedMojibake or DiagnosticCodes.UndecodableBytes);
        foreach (SpannedValue value in DocumentWalker.Walk(result.Document).Values)
        {
            IReadOnlyList<SourceLocation> places = result.Source.Locate(value.Span);
            if (result.Format == DocumentFormat.Docx)
            {
                if (places.Any(place => place is not { Part.Length: > 0, Run: >= 0 })) violations.Add($"{value.Path} has a place without part or run");
                continue;
            }
            if (result.Format == DocumentFormat.Pdf)
            {
                violations.AddRange(PageLaws.Violations(result.Source, value, places));
                continue;
            }
            if (places.Any(place => place is not { ByteStart: >= 0, ByteLength: >= 0 } || place.ByteStart + place.ByteLength > file.Length))
                violations.Add($"{value.Path} has a place outside the file: {string.Join(", ", places)}");
            // Labels that a list generates, and characters that were repaired, stand nowhere in the bytes.
            else if (!repaired && value.Value is { } words && !HasGeneratedLabel(result.Source, value.Span) && !encodings.Any(encoding => Holds(Printed(file, places, encoding), words)))
                violations.Add($"{value.Path} '{words}' is not what {string.Join(", ", places)} decodes to");
        }
        return violations;
    }

    /// <summary>Places of no bytes: they point nowhere.</summary>
    public static List<string> EmptyPlaces(ReadResult result, byte[] file)
    {
        if (!result.HasDocument || result.Format is DocumentFormat.Docx or DocumentFormat.Pdf) return [];
        return [.. from value in DocumentWalker.Walk(result.Document).Values
            from place in result.Source.Locate(value.Span)
            where place.ByteLength == 0
            select $"{value.Path} has the place {place} of a file of {file.Length} bytes"];
    }

    /// <summary>Whether the words occur in order. Tones are left out: tags cut words in two, and where a word ends is then not to be seen.</summary>
    private static bool Holds(string printed, string value)
    {
        string text = Letters(printed);
        int position = 0;
        foreach (string word in value.Split(' ').Select(Letters))
        {
            int found = text.IndexOf(word, position, StringComparison.Ordinal);
            if (found < 0) return false;
            position = found + word.Length;
        }
        return true;
    }

    private static string Letters(string text) =>
        string.Concat(text.Where(char.IsLetterOrDigit).Select(letter => char.ToLowerInvariant(VietnameseLetters.WithoutTone(letter, out _))));

    private static bool HasGeneratedLabel(SourceDocument source, TextSpan span) => source.Lines.Any(line => line.GeneratedLabelLength > 0 && line.Span.Overlaps(span));

    /// <summary>UTF-8 when the bytes are; else what their mark says; else one of the two code pages of Vietnamese files.</summary>
    private static Encoding[] EncodingsOf(byte[] file)
    {
        if (file is [0xFF, 0xFE, ..]) return [Encoding.Unicode];
        if (file is [0xFE, 0xFF, ..]) return [Encoding.BigEndianUnicode];
        try
        {
            _ = Strict.GetCharCount(file);
            return [Strict];
        }
        catch (DecoderFallbackException)
        {
            return [Encoding.UTF8, CodePagesEncodingProvider.Instance.GetEncoding(1258)!, CodePagesEncodingProvider.Instance.GetEncoding(1252)!];
        }
    }

    /// <summary>The bytes as a browser shows them: tags dropped, entities decoded, letters composed.</summary>
    private static string Printed(byte[] file, IReadOnlyList<SourceLocation> places, Encoding encoding)
    {
        var raw = new StringBuilder();
        foreach (SourceLocation place in places) raw.Append(encoding.GetString(file, (int)place.ByteStart!, (int)place.ByteLength!));
        string decoded = WebUtility.HtmlDecode(WebUtility.HtmlDecode(Tag().Replace(raw.ToString(), "")));
        var printed = new StringBuilder();
        TextNormalizer.Normalize(decoded, printed, []);
        return printed.ToString();
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
