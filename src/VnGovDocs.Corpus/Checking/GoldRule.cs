using System.Globalization;
using System.Text.Json;
using VnGovDocs.Corpus.Samples;
using VnGovDocs.Corpus.Scoring;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Corpus.Checking;

/// <summary>What <c>gold.json</c> says against itself, the folder and the calendar.</summary>
internal static class GoldRule
{
    /// <summary>Open fields are named one by one up to this count.</summary>
    private const int FewOpen = 5;

    private static readonly string[] Named = ["type", "number", "date", "title"];

    public static IEnumerable<Problem> Check(CheckedSample sample)
    {
        if (sample.GoldJson.ValueKind != JsonValueKind.Object) return [];
        string file = sample.Shown(SampleSet.GoldName);
        return [.. Names(sample, file), .. Nothing(sample.GoldJson, file), .. Identity(sample.GoldJson, file), .. Dates(sample.GoldJson, file), .. Outline(sample.GoldJson, file),
            .. Directives(sample.GoldJson, file), .. Confirmed(sample.GoldJson, file)];
    }

    private static IEnumerable<Problem> Names(CheckedSample sample, string file)
    {
        JsonElement gold = sample.GoldJson;
        if (gold.Text("id") is { } id && id != sample.Name) yield return new(ProblemCodes.OtherId, file, "id", $"\"{id}\" is not the folder's name", $"write \"{sample.Name}\"");
        if (gold.Text("file") is not { } name) yield break;
        if (sample.Sources.All(source => source.Name != name)) yield return new(ProblemCodes.NoSuchFile, file, "file", $"\"{name}\" is not in the folder", "name one of the sources");
        else if (gold.Text("format") is { } format && Path.GetExtension(name) != "." + format)
            yield return new(ProblemCodes.OtherFormat, file, "format", $"\"{format}\" is not the format of {name}", $"write \"{Path.GetExtension(name).TrimStart('.')}\"");
    }

    /// <summary>A blank draft whose "confirmed" was taken out without a value filled in.</summary>
    private static IEnumerable<Problem> Nothing(JsonElement gold, string file)
    {
        bool said = Named.Any(field => gold.Text(field) is not null) || gold.Items("issuers").Length + gold.Items("signers").Length > 0;
        if (!said) yield return new(ProblemCodes.SaysNothing, file, null, "neither type, number, date, title, issuers nor signers are told", "fill them in from the page");
    }

    private static IEnumerable<Problem> Identity(JsonElement gold, string file)
    {
        if (gold.Text("type") is { Length: > 0 } type && (DocumentTypes.MatchAt(type, 0, out int end) is not { } entry || end != type.Length || entry.Name != type))
            yield return new(ProblemCodes.UnknownType, file, "type", $"\"{type}\" is not the name of a document type", "write it in normal case as the decree names it (Thông báo, Quyết định, …), Công văn for a letter without one");
        IEnumerable<(string Path, string Number)> numbers = gold.Items("references").Select((item, index) => ($"references[{index}]", item.Text() ?? ""));
        foreach ((string path, string number) in numbers.Prepend(("number", gold.Text("number") ?? "")))
        {
            if (number.Length > 0 && NumberFault(number) is { } fault)
                yield return new(ProblemCodes.NumberForm, file, path, $"\"{number}\" {fault}", "write it as the symbol's rules do: 30/2020/NĐ-CP, 2535-TB/TU, 1234/UBND-VX");
        }
        string own = FactFolding.Of("number", gold.Text("number"));
        if (own.Length > 0 && gold.Items("references").Any(item => FactFolding.Of("number", item.Text()) == own))
            yield return new(ProblemCodes.OwnNumber, file, "references", $"the document's own number {gold.Text("number")} is among the documents it cites", "take it out");
    }

    private static string? NumberFault(string number)
    {
        if (number.Any(char.IsWhiteSpace)) return "has white space";
        if (number.Any(letter => letter is 'Ð' or 'ð')) return "has the Icelandic letter Ð (U+00D0) in place of Đ (U+0110)";
        if (number.Any(letter => letter is >= '\u2010' and <= '\u2015' or '\u2212')) return "has a dash in place of the hyphen -";
        return number[^1] is '/' or '-' or '.' or ',' or ';' ? "ends with a mark" : null;
    }

    private static IEnumerable<Problem> Dates(JsonElement gold, string file)
    {
        var dates = new List<(string Path, string? Text)> { ("date", gold.Text("date")), ("effectFrom", gold.Text("effectFrom")) };
        dates.AddRange(gold.Items("directives").Select((item, index) => ($"directives[{index}].deadline", item.Text("deadline"))));
        foreach ((string path, string? text) in dates)
        {
            if (text is not null && !CalendarDay.Exists(text)) yield return new(ProblemCodes.ImpossibleDate, file, path, $"\"{text}\" is no day of the calendar", "look at the page again");
        }
    }

    private static IEnumerable<Problem> Outline(JsonElement gold, string file)
    {
        JsonElement outline = gold.Child("outline");
        int articles = outline.Number("articles") ?? 0, headings = outline.Items("articleHeadings").Length;
        if (outline.List("articleHeadings") is not null && headings != Math.Min(articles, 12))
            yield return new(ProblemCodes.Outline, file, "outline.articleHeadings", $"{headings} headings for {articles} articles", "list the headings of the first twelve articles, or all when there are fewer");
    }

    private static IEnumerable<Problem> Directives(JsonElement gold, string file)
    {
        foreach ((JsonElement directive, int index) in gold.Items("directives").Select((item, index) => (item, index)))
        {
            string path = string.Create(CultureInfo.InvariantCulture, $"directives[{index}].deadline");
            if (directive.Text("deadline") is not { } day) continue;
            if (directive.Text("deadline_text") is not { } printed)
                yield return new(ProblemCodes.DeadlineWithoutText, file, path, $"\"{day}\" without the words that say it", "copy them into \"deadline_text\", or write null when nothing is printed");
            else if (DateSyntax.Find(printed, 0, printed.Length) is { Year: not null } date && CalendarDay.Of(date) is { } said && DateSyntax.Find(printed, date.Span.End, printed.Length) is null && said != day)
                yield return new(ProblemCodes.OtherDeadline, file, path, $"\"{day}\" is not the day of \"{printed}\"", $"write \"{said}\"; before day X has the date X");
        }
    }

    private static IEnumerable<Problem> Confirmed(JsonElement gold, string file)
    {
        JsonElement confirmed = gold.Child("confirmed");
        const string Mend = "compare the value with the page, then write true; take the key \"confirmed\" out when all are true";
        if (confirmed.ValueKind == JsonValueKind.False) yield return new(ProblemCodes.Unconfirmed, file, "confirmed", "nobody has confirmed this draft yet", Mend);
        if (confirmed.ValueKind != JsonValueKind.Object) yield break;
        string[] open = [.. confirmed.EnumerateObject().Where(field => field.Value.ValueKind != JsonValueKind.True).Select(field => field.Name)];
        if (open.Length > FewOpen)
        {
            yield return new(ProblemCodes.Unconfirmed, file, "confirmed", $"nobody has confirmed {open.Length} fields yet: {string.Join(", ", open)}", Mend);
            yield break;
        }
        foreach (string field in open)
            yield return new(ProblemCodes.Unconfirmed, file, $"confirmed.{field}", $"nobody has confirmed {field} yet: {Shown(gold.Child(field))}", Mend);
    }

    private static string Shown(JsonElement value)
    {
        string text = value.ValueKind switch
        {
            JsonValueKind.Array => $"{value.GetArrayLength()} values",
            JsonValueKind.Object => string.Join(", ", value.EnumerateObject().Where(part => part.Value.ValueKind == JsonValueKind.Number).Select(part => $"{part.Value} {part.Name}")),
            JsonValueKind.Null => "null",
            _ => value.ToString(),
        };
        return text.Length <= 60 ? text : text[..59] + "…";
    }
}
