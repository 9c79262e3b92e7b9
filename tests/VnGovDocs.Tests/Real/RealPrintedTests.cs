using VnGovDocs.Corpus.Checking;
using VnGovDocs.Corpus.Samples;

namespace VnGovDocs.Tests.Real;

/// <summary>
/// The check finds every value of real gold in the real text: it raises no false alarm, whatever the layout. Skipped where the documents are
/// not at hand.
/// </summary>
public class RealPrintedTests
{
    [Theory]
    [InlineData("")]
    [InlineData("variants")]
    public void Every_value_of_gold_is_found_where_it_is_printed(string set)
    {
        int values = 0;
        var problems = new List<Problem>();
        foreach (Sample sample in RealSet.Samples(set).Where(sample => sample["encoding"] is "unicode" or "nfd" or "mixed" && File.Exists(sample.Files[0])))
        {
            CheckedSource source = CheckedSource.Read(sample.Files[0]);
            if (source.Text is null) continue;
            values++;
            problems.AddRange(PrintedRule.Check(new CheckedSample(sample.Files[0], sample.Gold.GetRawText(), null, [source])));
        }
        Assert.True(values > 20);
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }
}
