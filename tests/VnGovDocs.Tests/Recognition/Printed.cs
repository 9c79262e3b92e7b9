using System.Text;
using VnGovDocs.Model;
using VnGovDocs.Reading.PlainText;
using VnGovDocs.Source;
using VnGovDocs.Tests.Reading;
using VnGovDocs.Text;
using VnGovDocs.Zoning;

namespace VnGovDocs.Tests.Recognition;

/// <summary>Values as cases files write them: one line each, parts between bars, <c>-</c> for what is not there.</summary>
internal static class Printed
{
    public static string Number(DocumentNumber? number)
    {
        if (number is null) return "none";
        var line = new StringBuilder();
        line.Append(System.Globalization.CultureInfo.InvariantCulture, $"{number.Style} ordinal={number.Ordinal} year={number.Year} type={number.TypeSymbol} issuers={Joined(number.IssuerSymbols)} units={Joined(number.UnitSymbols)}");
        if (number.Term is { } term) line.Append(System.Globalization.CultureInfo.InvariantCulture, $" term={term}");
        return number.Blank ? $"{line} blank" : line.ToString();
    }

    public static string Date(DateSyntax? date) => date is { } one ? $"{Part(one.Year, "0000")}-{Part(one.Month, "00")}-{Part(one.Day, "00")}" : "none";

    public static string Bar(params object?[] parts) => string.Join(" | ", parts.Select(part => part?.ToString() ?? "-"));

    public static string Lines(IEnumerable<string> lines) => string.Join('\n', lines) is { Length: > 0 } text ? text : "none";

    /// <summary>The characters of a line of input, as a reader would give them.</summary>
    public static string Normalized(string input) => ReadingHarness.Read(new PlainTextReader(), input).Text.TrimEnd('\n');

    public static string Zones(string input)
    {
        SourceDocument source = ReadingHarness.Read(new PlainTextReader(), input);
        ZonedDocument zoned = Zoner.Zone(source, new TextSpan(0, source.Text.Length), StageWatch.None);
        return Lines(source.Lines.Select(line => string.Join('+', zoned.Zones.Where(zone => zone.Span.Overlaps(line.Span)).Select(zone => zone.Zone))));
    }

    private static string Joined(EquatableList<string> symbols) => string.Join(',', symbols);

    private static string Part(int? value, string format) => value?.ToString(format, System.Globalization.CultureInfo.InvariantCulture) ?? new string('_', format.Length);
}
