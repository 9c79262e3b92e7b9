using System.Globalization;
using System.Text.Json;
using VnGovDocs.Corpus.Samples;

namespace VnGovDocs.Corpus.Checking;

/// <summary>How texts are written in <c>gold.json</c>: composed letters, folded white space, no list marks and no "V/v".</summary>
internal static class TextFormRule
{
    /// <summary>Lists whose lines are printed with a dash before and a semicolon or full stop behind.</summary>
    private static readonly string[] MarkedLists = ["recipients", "addressees"];

    public static IEnumerable<Problem> Check(CheckedSample sample)
    {
        string file = sample.Shown(SampleSet.GoldName);
        foreach ((string path, string text) in Texts(sample.GoldJson, ""))
        {
            if (text.Any(letter => letter is >= '\u0300' and <= '\u036F'))
                yield return new(ProblemCodes.NotComposed, file, path, "the letters are decomposed", "write them in NFC, whatever the source does");
            if (text.Any(letter => char.IsControl(letter) && letter is not ('\n' or '\r' or '\t') || letter == '\uFFFD'))
                yield return new(ProblemCodes.ControlCharacter, file, path, "the text holds a character that nobody prints", "type the text again, or save the file as UTF-8");
            if (path != "notes" && (text.Trim() != text && !IsCut(path) || text.Contains("  ", StringComparison.Ordinal) || text.Any(letter => letter != ' ' && char.IsWhiteSpace(letter))))
                yield return new(ProblemCodes.WhiteSpace, file, path, "the white space is not folded", "write one space between words, none at the ends, no line breaks and no no-break spaces");
        }
        foreach (string list in MarkedLists)
        {
            foreach ((string? text, int index) in sample.GoldJson.Items(list).Select((item, index) => (item.Text(), index)))
            {
                if (text is { Length: > 0 } && (text[0] is '-' or '–' or '+' or '•' || text[^1] is ';' or '.' or ',' && !text.EndsWith("..", StringComparison.Ordinal) && !EndsWithAbbreviation(text)))
                    yield return new(ProblemCodes.ListMark, file, $"{list}[{index}]", $"\"{text}\" has the mark of its line", "leave out the dash before and the mark behind");
            }
        }
        if (sample.GoldJson.Text("title") is { } title && title.StartsWith("V/v", StringComparison.OrdinalIgnoreCase))
            yield return new(ProblemCodes.SubjectLabel, file, "title", "the title begins with \"V/v\"", "leave out \"V/v\": it labels the subject and is no part of it");
    }

    /// <summary>A cut may fall behind a space.</summary>
    private static bool IsCut(string path) => path.EndsWith("starts", StringComparison.Ordinal) || path.StartsWith("bases[", StringComparison.Ordinal);

    /// <summary>"TP.", "P.": the stop belongs to the word.</summary>
    private static bool EndsWithAbbreviation(string text) => text[^1] == '.' && text.Length > 1 && char.IsUpper(text[^2]);

    private static IEnumerable<(string Path, string Text)> Texts(JsonElement value, string path) => value.ValueKind switch
    {
        JsonValueKind.String => [(path, value.GetString()!)],
        JsonValueKind.Object => value.EnumerateObject().SelectMany(child => Texts(child.Value, path.Length == 0 ? child.Name : $"{path}.{child.Name}")),
        JsonValueKind.Array => value.EnumerateArray().SelectMany((item, index) => Texts(item, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"))),
        _ => [],
    };
}
