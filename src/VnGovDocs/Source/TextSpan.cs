namespace VnGovDocs.Source;

/// <summary>A stretch of <see cref="SourceDocument.Text"/>, in UTF-16 code units.</summary>
/// <param name="Start">Index of the first unit.</param>
/// <param name="Length">Count of units; greater than 0 for everything that was recognized.</param>
/// <example><c>string printed = result.Source!.Text.Substring(number.Span.Start, number.Span.Length);</c></example>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Index behind the last unit.</summary>
    public int End => Start + Length;

    /// <summary>Whether <paramref name="other"/> lies wholly inside.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two share at least one unit.</summary>
    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;

    /// <summary>The span from one index up to, not including, another.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The end lies before the start.</exception>
    public static TextSpan FromBounds(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        return new TextSpan(start, end - start);
    }

    /// <summary>The smallest span that holds both.</summary>
    public static TextSpan Cover(TextSpan first, TextSpan second) =>
        FromBounds(Math.Min(first.Start, second.Start), Math.Max(first.End, second.End));

    /// <summary>Start and end, half-open: <c>[12, 20)</c>.</summary>
    public override string ToString() => $"[{Start}, {End})";
}
