using System.Globalization;

namespace VnGovDocs.Model;

/// <summary>
/// A date as far as it is printed: drafts and e-signed copies leave the day or the month blank ("ngày    tháng 4 năm 2026").
/// </summary>
/// <param name="Year">Four digits.</param>
/// <param name="Month">1–12, or null when blank.</param>
/// <param name="Day">1–31, or null when blank; never without a month.</param>
/// <example><c>document.Issued?.Date is { Day: null }   // not yet issued</c></example>
public readonly record struct PartialDate(int Year, int? Month = null, int? Day = null) : IComparable<PartialDate>
{
    /// <summary>Whether day and month are there.</summary>
    public bool IsComplete => Month is not null && Day is not null;

    /// <summary>The calendar date, or null unless it is complete.</summary>
    public DateOnly? ToDateOnly() => IsComplete ? new DateOnly(Year, Month!.Value, Day!.Value) : null;

    /// <summary>The date when it exists in the calendar.</summary>
    public static PartialDate? Create(int year, int? month, int? day)
    {
        if (year is < 1900 or > 2199 || month is < 1 or > 12 || day is < 1) return null;
        if (month is null) return new PartialDate(year);
        if (day is null) return new PartialDate(year, month);
        return day <= DateTime.DaysInMonth(year, month.Value) ? new PartialDate(year, month, day) : null;
    }

    /// <summary>Reads the form that <see cref="ToString"/> writes; null for anything else.</summary>
    public static PartialDate? Parse(string? iso)
    {
        string[] parts = (iso ?? "").Split('-');
        var values = new int?[3];
        if (parts.Length > values.Length) return null;
        for (int i = 0; i < parts.Length; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out int value)) return null;
            values[i] = value;
        }
        return Create(values[0]!.Value, values[1], values[2]);
    }

    /// <summary>ISO 8601, cut where it is blank: <c>2020-03-27</c>, <c>2026-04</c>, <c>2026</c>.</summary>
    public override string ToString()
    {
        if (Month is null) return Year.ToString("0000", CultureInfo.InvariantCulture);
        string month = string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}");
        return Day is null ? month : string.Create(CultureInfo.InvariantCulture, $"{month}-{Day:00}");
    }

    /// <inheritdoc/>
    public int CompareTo(PartialDate other) => (Year, Month ?? 0, Day ?? 0).CompareTo((other.Year, other.Month ?? 0, other.Day ?? 0));

    /// <summary>Order of time; a blank part counts as before every value.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;
}
