namespace VnGovDocs.Hostile.Families;

/// <summary>Visits a row of places in steps, so that the first few numbers already lie all over it, and all numbers together meet every place.</summary>
internal static class Spread
{
    /// <summary>A prime: it shares no divisor with a row that it is no divisor of.</summary>
    private const long Step = 1_000_003;

    public static int Over(int number, int places) => (int)(number * Step % places);
}
