namespace VnGovDocs.Recognition.Structure;

/// <summary>A number or sign at the start of a paragraph, in one of the readings that its look allows.</summary>
/// <param name="Class">Its look.</param>
/// <param name="Value">Its place in the sequence, from 1; 0 for signs.</param>
/// <param name="Suffix">What an inserted provision adds: the "a" of Điều 5a, the "1" of điểm c1; else empty.</param>
/// <param name="Label">As printed; divisions of a law without the sign behind.</param>
/// <param name="Ordinal">The value as printed ("5a", "II", "đ"); null for signs.</param>
/// <param name="End">Where the words behind it begin.</param>
internal readonly record struct BodyMark(MarkClass Class, int Value, string Suffix, string Label, string? Ordinal, int End)
{
    /// <summary>Components of 1.1.1; 1 for all others.</summary>
    public int Depth { get; init; } = 1;

    /// <summary>Phần, Chương, Mục, Tiểu mục, Điều: named, so never in doubt.</summary>
    public bool IsDivision => Class <= MarkClass.Article;

    /// <summary>Signs are not counted.</summary>
    public bool IsSign => Class >= MarkClass.Dash;

    /// <summary>Whether both are marks of one list.</summary>
    public bool IsLike(BodyMark other) => Class == other.Class && Depth == other.Depth;

    /// <summary>How a mark goes on a list whose last mark is this one.</summary>
    public Continuation To(BodyMark next)
    {
        if (IsSign) return Continuation.Next;
        if (next.Value == Value + 1) return Continuation.Next;
        if (next.Value == Value && string.CompareOrdinal(next.Suffix, Suffix) > 0) return Continuation.Next;
        if (next.Value > Value && next.Value <= Value + MostMissing) return Continuation.Gap;
        return next.Value == 1 ? Continuation.Restart : Continuation.None;
    }

    /// <summary>So many marks may be missing in a list that still goes on.</summary>
    private const int MostMissing = 3;
}

/// <summary>How a mark follows another of its class.</summary>
internal enum Continuation
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Some are missing between.</summary>
    Gap,

    /// <summary>It is the first of a new list.</summary>
    Restart,

    /// <summary>It is the next one, or one inserted behind.</summary>
    Next,
}
