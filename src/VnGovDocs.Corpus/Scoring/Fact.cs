using VnGovDocs.Source;

namespace VnGovDocs.Corpus.Scoring;

/// <summary>A field's value: one, or a list of any length.</summary>
internal sealed record Fact(IReadOnlyList<FactValue> Values)
{
    public static Fact One(string? value, TextSpan? span = null) => new(value is null ? [] : [new FactValue(value, span)]);

    public static Fact List(IEnumerable<FactValue?> values) => new([.. values.OfType<FactValue>()]);
}

/// <summary>One value as it is written.</summary>
/// <param name="Text">As gold or the reader gives it.</param>
/// <param name="Span">Where the reader found it in <c>source.text</c>; null for gold, and for values that stand nowhere.</param>
internal sealed record FactValue(string Text, TextSpan? Span = null);

/// <summary>A clause that tells somebody to do something.</summary>
internal sealed record DirectiveFact(
    FactValue Starts, IReadOnlyList<FactValue> Assignees, IReadOnlyList<FactValue> Coordinators, IReadOnlyList<FactValue> Deadlines);
