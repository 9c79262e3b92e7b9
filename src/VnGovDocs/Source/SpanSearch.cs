namespace VnGovDocs.Source;

/// <summary>Looks up places in lists whose spans stand in order and do not overlap, without walking them.</summary>
internal static class SpanSearch
{
    /// <summary>Index of the first item that ends behind a place; the count when none does.</summary>
    public static int FirstEndingBehind<T>(this IReadOnlyList<T> items, int place, Func<T, TextSpan> spanOf)
    {
        int low = 0, high = items.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (spanOf(items[middle]).End <= place) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>The items that begin in a span.</summary>
    public static IEnumerable<T> StartingIn<T>(this IReadOnlyList<T> items, TextSpan span, Func<T, TextSpan> spanOf)
    {
        int i = items.FirstEndingBehind(span.Start, spanOf);
        if (i < items.Count && spanOf(items[i]).Start < span.Start) i++;
        for (; i < items.Count && spanOf(items[i]).Start < span.End; i++) yield return items[i];
    }
}
