using System.Globalization;
using VnGovDocs.Text;

namespace VnGovDocs.Corpus.Checking;

/// <summary>Days as gold writes them: <c>2026-01-22</c>, <c>2026-01</c> with a blank day, <c>2026</c> with a blank month too.</summary>
internal static class CalendarDay
{
    private static readonly string[] Shapes = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    public static bool Exists(string text) => DateOnly.TryParseExact(text, Shapes, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>A printed date in this form; null when its year is blank.</summary>
    public static string? Of(DateSyntax date) => (date.Year, date.Month, date.Day) switch
    {
        (null, _, _) => null,
        ({ } year, { } month, { } day) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}"),
        ({ } year, { } month, null) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}"),
        ({ } year, null, _) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}"),
    };
}
