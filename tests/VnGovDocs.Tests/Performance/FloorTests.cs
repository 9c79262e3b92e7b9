using System.Diagnostics;
using System.Globalization;
using VnGovDocs.Benchmarks;
using VnGovDocs.Tests.Laws;

namespace VnGovDocs.Tests.Performance;

/// <summary>
/// A read may cost so many times what the libraries below it need for the same files. Both are measured in turn and the fastest rounds compared, for machines are
/// noisy; <c>benchmarks/results/floors.tsv</c> holds the ratios of the last measurement.
/// </summary>
[Collection(nameof(TimingCollection))]
public sealed class FloorTests
{
    /// <summary>What other machines, and noise, may add to a recorded ratio.</summary>
    private const double Allowance = 1.5;
    private const int WarmRounds = 20, Rounds = 8, MostTries = 4;

    private static readonly Dictionary<string, Func<byte[], int>> Floor = new() { ["docx"] = Floors.Package, ["html"] = Floors.Parsed, ["pdf"] = Floors.Letters };

    [Theory]
    [InlineData("docx")]
    [InlineData("html")]
    [InlineData("pdf")]
    public void A_read_of_the_corpus_costs_no_more_than_it_did(string format)
    {
        double recorded = Recorded(format), ratio = double.MaxValue;
        byte[][] files = [.. SampleFile.Corpus.Select(row => row.Data).Where(path => Path.GetFileName(path) == "source." + format).Select(path => File.ReadAllBytes(SampleFile.InCorpus(path)))];
        for (int i = 0; i < WarmRounds; i++) Time(files, Floor[format], Read);
        for (int i = 0; i < MostTries && ratio > recorded * Allowance; i++) ratio = Math.Min(ratio, RatioOf(files, Floor[format]));
        TestContext.Current.SendDiagnosticMessage(string.Create(CultureInfo.InvariantCulture, $"{format}: {ratio:0.00} times the floor, recorded {recorded:0.00}"));
        Assert.True(ratio <= recorded * Allowance, string.Create(CultureInfo.InvariantCulture, $"{format}: {ratio:0.00} times the floor, recorded {recorded:0.00}"));
    }

    private static double RatioOf(byte[][] files, Func<byte[], int> floor)
    {
        double least = double.MaxValue, read = double.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            (double below, double own) = Time(files, floor, Read);
            (least, read) = (Math.Min(least, below), Math.Min(read, own));
        }
        return read / least;
    }

    private static int Read(byte[] file) => GovDocumentReader.Read(file, new ReadOptions { MaxThreads = 1 }).Diagnostics.Count;

    private static (double Floor, double Read) Time(byte[][] files, Func<byte[], int> floor, Func<byte[], int> read)
    {
        long started = Stopwatch.GetTimestamp();
        foreach (byte[] file in files) floor(file);
        long middle = Stopwatch.GetTimestamp();
        foreach (byte[] file in files) read(file);
        return (Stopwatch.GetElapsedTime(started, middle).TotalMilliseconds, Stopwatch.GetElapsedTime(middle).TotalMilliseconds);
    }

    private static double Recorded(string format)
    {
        string row = File.ReadLines(Path.Combine(Repository.Root, "benchmarks", "results", "floors.tsv")).First(line => line.StartsWith(format + "\t", StringComparison.Ordinal));
        return double.Parse(row.Split('\t')[1], CultureInfo.InvariantCulture);
    }
}
