using VnGovDocs.Hostile.Laws;
using VnGovDocs.Source;

namespace VnGovDocs.Tests.Laws;

/// <summary>Boxes lie on their pages, and no value is without one.</summary>
internal static class PageLaws
{
    public static IEnumerable<string> Violations(SourceDocument source, SpannedValue value, IReadOnlyList<SourceLocation> places)
    {
        if (places.Count == 0) yield return $"{value.Path} has no place";
        foreach (SourceLocation place in places)
        {
            if (place is not { Page: > 0, Box: { } box } || source.Pages.FirstOrDefault(page => page.Number == place.Page) is not { } page)
                yield return $"{value.Path} has no page: {place}";
            else if (box.Left < 0 || box.Top < 0 || box.Width <= 0 || box.Height <= 0 || box.Left + box.Width > page.Width + 0.02 || box.Top + box.Height > page.Height + 0.02)
                yield return $"{value.Path} has a box outside its page: {place}";
        }
    }
}
