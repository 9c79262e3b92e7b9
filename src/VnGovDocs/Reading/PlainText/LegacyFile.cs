using System.Text;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Text.Legacy;

namespace VnGovDocs.Reading.PlainText;

/// <summary>Text without fonts in a pre-Unicode encoding: found by its syllables, and decoded line by line before anything else looks at it.</summary>
internal static class LegacyFile
{
    /// <summary>The encoding of the lines that are not Unicode; None when they are in none.</summary>
    public static LegacyEncoding EncodingOf(string text)
    {
        var sample = new LegacySample();
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines()) sample.Add(line);
        return sample.Encoding;
    }

    /// <summary>The file in Unicode; a letter's bytes are those of its codes.</summary>
    public static DecodedFile Decode(DecodedFile coded, LegacyEncoding encoding) =>
        coded.Rewritten(LettersOf(coded.Text, encoding, null), origins => LettersOf(coded.Text, encoding, origins));

    /// <param name="coded">The text.</param>
    /// <param name="encoding">What the lines that read better decoded are in.</param>
    /// <param name="origins">Receives where each letter stands in the text.</param>
    private static string LettersOf(string coded, LegacyEncoding encoding, List<int>? origins)
    {
        var letters = new StringBuilder(coded.Length);
        var edits = new List<TextEdit>();
        for (int start = 0, end; start < coded.Length; start = end)
        {
            end = coded.IndexOf('\n', start) is >= 0 and int at ? at + 1 : coded.Length;
            string line = coded[start..end];
            int before = letters.Length;
            edits.Clear();
            if (LegacySigns.MayBeCoded(line) && LegacyDecoder.Improvement(line, encoding) > 0) LegacyDecoder.Decode(line, encoding, letters, edits);
            else letters.Append(line);
            if (origins is not null) AddOrigins(origins, start, letters.Length - before, edits);
        }
        return letters.ToString();
    }

    private static void AddOrigins(List<int> origins, int position, int count, List<TextEdit> edits)
    {
        int edit = 0;
        for (int i = 0; i < count; i++)
        {
            origins.Add(position);
            position += edit < edits.Count && edits[edit].TextStart == i ? edits[edit++].RawLength : 1;
        }
    }
}
