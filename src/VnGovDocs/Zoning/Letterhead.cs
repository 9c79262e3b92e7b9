using VnGovDocs.Source;

namespace VnGovDocs.Zoning;

/// <summary>What a piece of a letterhead is (NĐ 30/2020/NĐ-CP, Phụ lục I: boxes 1–4, 5b, 10–11).</summary>
internal enum LetterheadPart
{
    Motto,
    Slogan,
    PartyHeading,
    YouthHeading,
    Rule,
    Number,
    PlaceDate,
    Subject,
    Mark,
    Issuer,
    Other,
}

/// <summary>One piece of a letterhead; a flattened line holds several.</summary>
internal readonly record struct LetterheadElement(LetterheadPart Part, TextSpan Span, SourceLine Line)
{
    /// <summary>Whether most of the piece is bold; the rest of its line, a rule or the other column, has no say.</summary>
    public bool IsBold
    {
        get
        {
            if (Line.Styles.Count == 0) return Line.Style.Bold;
            int bold = 0, plain = 0;
            foreach (StyleRun run in Line.Styles)
            {
                int common = Math.Min(run.Span.End, Span.End) - Math.Max(run.Span.Start, Span.Start);
                if (common <= 0) continue;
                if (run.Style.Bold) bold += common;
                else plain += common;
            }
            return bold > plain;
        }
    }
}

/// <summary>A letterhead: its pieces in reading order.</summary>
internal sealed class Letterhead(TextSpan span, IReadOnlyList<LetterheadElement> elements)
{
    public TextSpan Span => span;

    public IReadOnlyList<LetterheadElement> Elements => elements;

    public IEnumerable<LetterheadElement> Of(LetterheadPart part) => elements.Where(element => element.Part == part);

    public bool Has(LetterheadPart part) => elements.Any(element => element.Part == part);
}
