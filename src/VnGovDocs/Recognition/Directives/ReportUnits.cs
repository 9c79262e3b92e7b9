using VnGovDocs.Model;
using VnGovDocs.Recognition.References;
using VnGovDocs.Recognition.Structure;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition.Directives;

/// <summary>
/// The paragraphs of a page that retells a notice, from behind its lead to its byline. They are taken as printed: pages put their text into tables
/// that mean nothing. A short line without a sign at its end is a heading.
/// </summary>
internal static class ReportUnits
{
    private const int MostWordsOfHeading = 14;

    public static void Walk(ZonedDocument zoned, GovDocument document, Action<DirectiveUnit> take)
    {
        string text = zoned.Source.Text;
        var nodes = new NodeIndex(document);
        UnitContext context = UnitContext.Top;
        int number = document.Number?.Span.Start ?? 0;
        foreach (Fragment paragraph in zoned.Paragraphs(Zone.Body))
        {
            // What stands before the lead, and the lead itself, tells what was issued.
            if (paragraph.Span.Start <= number) continue;
            string words = Words.Fold(text, paragraph.Span);
            if (document.Report?.Byline is { } byline && Reports.ReportPeople.WithoutLabel(words) == byline) return;
            if (text[paragraph.Span.End - 1] == ':' && LeadLine.OfLine(text, paragraph.Span) is { HasTask: false } lead) context = context with { Heading = lead.Parts, Modality = lead.Modality, IsLed = true };
            else if (IsHeading(text, paragraph.Span)) context = Below(text, paragraph.Span);
            else take(new DirectiveUnit(WithoutMark(text, paragraph.Span), nodes.At(paragraph.Span.Start).Innermost, context, IsNumbered: false, IsAim: false));
        }
    }

    private static bool IsHeading(string text, TextSpan line) =>
        text[line.End - 1] is not ('.' or ';' or ',' or '!' or '?' or '”' or ')') && Words.Split(text.AsSpan(line.Start, line.Length)).Count <= MostWordsOfHeading && MainClause.Read(text, line, isReport: true) is not { Form: ClauseForm.Order or ClauseForm.Subject };

    /// <summary>A heading that is a name says who; any other is the topic.</summary>
    private static UnitContext Below(string text, TextSpan line)
    {
        TextSpan heading = WithoutMark(text, line);
        return LeadLine.OfHeading(text, heading) is { } named ? UnitContext.Top with { Heading = named.Parts, IsLed = true } : UnitContext.Top with { Topic = DirectiveTopic.Name(text, heading) };
    }

    private static TextSpan WithoutMark(string text, TextSpan line) =>
        OutlineMarks.Read(text, line) is [var mark, ..] && mark.End < line.End ? Words.Trim(text, TextSpan.FromBounds(mark.End, line.End)) : line;
}
