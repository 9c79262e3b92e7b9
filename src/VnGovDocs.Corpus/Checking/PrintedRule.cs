using System.Globalization;
using System.Text.Json;
using VnGovDocs.Corpus.Samples;
using VnGovDocs.Text;

namespace VnGovDocs.Corpus.Checking;

/// <summary>What gold says to be printed stands in the text of every source, and the date in one of the forms in which dates are written.</summary>
internal static class PrintedRule
{
    private static readonly string[] Singles = ["number", "superior", "place", "title", "enacting", "secrecy", "urgency", "circulation"];
    private static readonly string[] Lists = ["issuers", "addressees", "recipients", "annexes"];

    public static IEnumerable<Problem> Check(CheckedSample sample)
    {
        if (sample.GoldJson.ValueKind != JsonValueKind.Object) yield break;
        string file = sample.Shown(SampleSet.GoldName);
        CheckedSource[] sources = [.. sample.Sources.Where(source => source.Text is not null)];
        foreach (PrintedValue value in Values(sample.GoldJson))
        {
            string[] without = [.. sources.Where(source => !StandsIn(source.Text!, value)).Select(source => source.Name)];
            if (without.Length > 0)
                yield return new(ProblemCodes.NotPrinted, file, value.Path, $"\"{value.Text}\" is not printed in {string.Join(", ", without)}", Mend(value, without.Length == sources.Length));
        }
        foreach (Problem cut in CutRule.Check(sample.GoldJson, file, sources)) yield return cut;
        foreach (Problem left in LeftOutRule.Check(sample.GoldJson, file, sources)) yield return left;
        if (sample.GoldJson.Text("date") is not { } date || !CalendarDay.Exists(date)) yield break;
        // A report's lead may leave the year out ("Ngày 27/3"); the posting date gives it.
        if (sample.GoldJson.Text("kind") == "reportPage") yield break;
        string[] undated = [.. sources.Where(source => !PrintsDate(source.Result!.Source!.Text, date)).Select(source => source.Name)];
        if (undated.Length > 0)
            yield return new(ProblemCodes.DateNotPrinted, file, "date", $"no date in {string.Join(", ", undated)} is {date}", "look at the place and date line; a blank day is written 2026-01, a blank month 2026");
    }

    private static string Mend(PrintedValue value, bool everywhere) => !everywhere
        ? "give the sources the same text, or split the sample in two"
        : value.IsCut ? "copy the beginning from the page, without list mark" : "copy it from the page, letter by letter; write null or [] when it is not printed";

    private static IEnumerable<PrintedValue> Values(JsonElement gold)
    {
        foreach (string field in Singles)
        {
            if (gold.Text(field) is { Length: > 0 } text) yield return new(field, text);
        }
        // An official letter is called so and prints no type.
        if (gold.Text("type") is { } type && type != "Công văn") yield return new("type", type);
        foreach (PrintedValue value in Lists.SelectMany(list => Items(gold, list, isCut: false))) yield return value;
        foreach (PrintedValue value in Items(gold, "bases", isCut: true)) yield return value;
        foreach (PrintedValue value in Items(gold, "references", isCut: false)) yield return value with { IsNumber = true };
        foreach (PrintedValue value in Items(gold.Child("outline"), "articleHeadings", isCut: true)) yield return value with { Path = "outline." + value.Path };
        foreach ((JsonElement signer, int index) in gold.Items("signers").Select((item, index) => (item, index)))
        {
            foreach (PrintedValue value in Signer(signer)) yield return value with { Path = string.Create(CultureInfo.InvariantCulture, $"signers[{index}].{value.Path}") };
        }
        foreach ((JsonElement directive, int index) in gold.Items("directives").Select((item, index) => (item, index)))
        {
            string path = string.Create(CultureInfo.InvariantCulture, $"directives[{index}]");
            if (directive.Text("starts") is { } starts) yield return new($"{path}.starts", starts, IsCut: true);
            if (directive.Text("deadline_text") is { } deadline) yield return new($"{path}.deadline_text", deadline);
        }
    }

    private static IEnumerable<PrintedValue> Items(JsonElement parent, string list, bool isCut) => parent.Items(list)
        .Select((item, index) => new PrintedValue(string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]"), item.Text() ?? "", isCut)).Where(value => value.Text.Length > 0);

    private static IEnumerable<PrintedValue> Signer(JsonElement signer)
    {
        if (signer.Text("authority") is { } authority) yield return new("authority", authority);
        foreach (PrintedValue position in Items(signer, "positions", isCut: false)) yield return position;
        if (signer.Text("name") is { } name) yield return new("name", name);
    }

    private static bool StandsIn(FoldedText text, PrintedValue value) =>
        text.Find(value.Text, value.IsCut) is not null || value.IsNumber && SharesItsSymbol(text, value.Text);

    /// <summary>"các Quyết định số 12, 13/QĐ-UBND": the first number stands without the symbol that both have.</summary>
    private static bool SharesItsSymbol(FoldedText text, string number)
    {
        int symbol = number.IndexOfAny(['/', '-']);
        return symbol > 0 && text.FindListed(number[..symbol], number[symbol..]);
    }

    private static bool PrintsDate(string text, string expected)
    {
        for (DateSyntax? date = DateSyntax.Find(text, 0, text.Length); date is { } one; date = DateSyntax.Find(text, one.Span.End, text.Length))
        {
            if (CalendarDay.Of(one) == expected) return true;
        }
        return false;
    }

    /// <summary>A value that must be printed.</summary>
    /// <param name="Path">Where it stands in gold.</param>
    /// <param name="Text">The value.</param>
    /// <param name="IsCut">Whether only its beginning is given.</param>
    /// <param name="IsNumber">Whether it is the number of another document.</param>
    private sealed record PrintedValue(string Path, string Text, bool IsCut = false, bool IsNumber = false);
}
