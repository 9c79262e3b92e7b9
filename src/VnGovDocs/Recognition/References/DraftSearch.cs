using VnGovDocs.Source;

namespace VnGovDocs.Recognition.References;

/// <summary>Looks up references of one paragraph, which stand in order and do not overlap.</summary>
internal static class DraftSearch
{
    /// <summary>The first that ends behind a place; null when none does.</summary>
    public static ReferenceDraft? EndingBehind(this List<ReferenceDraft> drafts, int place)
    {
        int index = drafts.FirstEndingBehind(place, draft => draft.Span);
        return index < drafts.Count ? drafts[index] : null;
    }

    public static bool HasOverlap(this List<ReferenceDraft> drafts, TextSpan span) => drafts.EndingBehind(span.Start) is { } first && first.Span.Overlaps(span);
}
