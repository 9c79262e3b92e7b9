using System.Globalization;
using VnGovDocs.Source;
using VnGovDocs.Zoning;

namespace VnGovDocs.Cli;

/// <summary>Every line of the source text with what the recognizers know of it: page, zone, break, cell, style.</summary>
internal sealed class LayoutWriter(TextWriter output, Palette palette)
{
    public void Write(string name, ReadResult result)
    {
        output.WriteLine($"{palette.Bold(name)}  {palette.OfStatus(result.Status, result.Status.ToString().ToLowerInvariant())}");
        foreach (Diagnostic remark in result.Diagnostics) output.WriteLine($"  {palette.OfSeverity(remark.Severity, "diagnostic")}  {remark}");
        if (!result.HasDocument) return;
        output.WriteLine(palette.Dim("page zone        break  table      size style align    text   (¶ paragraph, ↵ forced, … goes on; +1 blank line before)"));
        int zone = 0;
        foreach (SourceLine line in result.Source.Lines)
        {
            while (zone + 1 < result.Zones.Count && result.Zones[zone].Span.End <= line.Span.Start) zone++;
            Write(line, result.Zones[zone].Zone, result.Source);
        }
    }

    private void Write(SourceLine line, Zone zone, SourceDocument source)
    {
        string page = line.Page == 0 ? "" : line.Page.ToString(CultureInfo.InvariantCulture);
        string place = string.Create(CultureInfo.InvariantCulture, $"{page,4} {NameOf(line, zone),-11} {BreakOf(line),-5}  {CellOf(line),-9}");
        string style = string.Create(CultureInfo.InvariantCulture, $"{line.Style.Size,5:0.#} {StyleOf(line.Style),-5} {line.Alignment.ToString().ToLowerInvariant(),-7}");
        output.WriteLine($"{palette.Cyan(place)} {palette.Dim(style)}  {source.TextOf(line.Span)}");
    }

    /// <summary>Running headers, notes and boxes are named where they say more than the zone.</summary>
    private static string NameOf(SourceLine line, Zone zone) =>
        line.Region is SourceRegion.Header or SourceRegion.Footer || zone != Zone.Furniture && line.Region != SourceRegion.Body && line.Region != SourceRegion.Note
            ? line.Region.ToString().ToLowerInvariant()
            : zone.ToString().ToLowerInvariant();

    private static string BreakOf(SourceLine line)
    {
        string sign = line.Break switch { LineBreak.Wrapped => "…", LineBreak.Forced => "↵", _ => "¶" };
        return line.BlankLinesBefore == 0 ? sign : string.Create(CultureInfo.InvariantCulture, $"{sign} +{line.BlankLinesBefore}");
    }

    private static string CellOf(SourceLine line)
    {
        if (line.Cell is not { } cell) return line.NoteLabel is { } label ? $"note {label}" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{cell.Table + 1}:r{cell.Row + 1}c{cell.Column + 1}");
    }

    private static string StyleOf(TextStyle style) => $"{(style.Bold ? "B" : "")}{(style.Italic ? "I" : "")}{(style.Underline ? "U" : "")}";
}
