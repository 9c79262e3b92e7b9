using VnGovDocs.Hostile;

namespace VnGovDocs.Tests.Hostile;

/// <summary>Files that once broke a promise, each made as small as it could be. They end as the table beside them says, soon and within the limits.</summary>
[Collection(nameof(TimingCollection))]
public class RegressionTests
{
    private const string Expectations = "expected.tsv";

    private static string Folder => Path.Combine(Repository.Tests, "Hostile", "regressions");

    public static TheoryData<string, string> Files
    {
        get
        {
            var files = new TheoryData<string, string>();
            foreach (string line in File.ReadLines(Path.Combine(Folder, Expectations)).Where(line => line.Length > 0 && line[0] != '#')) files.Add(line.Split('\t')[0], line.Split('\t')[1]);
            return files;
        }
    }

    [Theory, MemberData(nameof(Files))]
    public void A_file_that_broke_a_promise_keeps_it_now(string file, string expected)
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(Folder, file));
        Verdict verdict = DoorContract.Judge(bytes);
        Assert.False(verdict.IsBroken, verdict.Complaint);
        ReadResult result = GovDocumentReader.Read(bytes, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(expected, result.HasDocument ? "document" : $"{result.Failure.Kind} {result.Failure.Limit}".TrimEnd());
    }

    [Fact]
    public void Every_file_has_its_expected_outcome() => Assert.Equal(
        Directory.EnumerateFiles(Folder).Select(Path.GetFileName).Where(name => name != Expectations).Order(StringComparer.Ordinal),
        Files.Select(row => row.Data.Item1).Order(StringComparer.Ordinal));
}
