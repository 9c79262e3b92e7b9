namespace VnGovDocs.Recognition.Directives.Deadlines;

/// <summary>What a written time names.</summary>
internal enum TimeUnit
{
    Day,
    Month,
    Quarter,
    Year,

    /// <summary>The first or last months of a year.</summary>
    Months,

    /// <summary>Several years: a period of a plan, a term of office.</summary>
    Years,
}

/// <summary>Which part of it.</summary>
internal enum TimePart
{
    Whole,
    Beginning,
    Middle,
    End,
}

/// <summary>A time as it is written, before its year is known.</summary>
/// <param name="Unit">What it names.</param>
/// <param name="End">Index behind it.</param>
internal readonly record struct WrittenTime(TimeUnit Unit, int End)
{
    public TimePart Part { get; init; }

    public int? Year { get; init; }

    /// <summary>Of several years the last.</summary>
    public int? LastYear { get; init; }

    /// <summary>Number of the month or quarter, or count of months.</summary>
    public int Number { get; init; }

    public int Day { get; init; }

    public TimeOnly? Hour { get; init; }

    /// <summary>"ngày 15" before "đến ngày 20/5/2026": the month stands behind.</summary>
    public bool IsDayAlone => Unit == TimeUnit.Day && Number == 0;
}
