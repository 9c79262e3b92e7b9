namespace VnGovDocs.Tests.Cases;

/// <summary>
/// Compares what a case expects with what was read. A case whose name begins with <c>open:</c> says what the rules demand and the code
/// does not do yet: it is skipped, with what was read instead as the reason, and fails once it has become right, so that the mark goes.
/// </summary>
internal static class OpenCase
{
    private const string Mark = "open:";

    public static void Check(Case one, Func<string, string> read)
    {
        bool open = one.Name.StartsWith(Mark, StringComparison.Ordinal);
        if (!open)
        {
            string found = read(one.Input);
            // An equality assertion would cut both texts short.
            Assert.True(one.Expected == found, $"{one.Name}\nExpected:\n{one.Expected}\nRead:\n{found}\n");
            return;
        }
        string actual;
        try
        {
            actual = read(one.Input);
        }
        catch (Exception cause) when (cause is not OperationCanceledException)
        {
            actual = cause.GetType().Name;
        }
        Assert.True(one.Expected != actual, $"'{one.Name}' is read right now: take '{Mark}' off its name.");
        Assert.Skip($"{one.Name}: read as '{actual.ReplaceLineEndings(" ⏎ ")}'");
    }
}
