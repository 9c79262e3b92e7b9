using System.Diagnostics;
using System.Globalization;
using VnGovDocs.Export;

namespace VnGovDocs.Tests.Laws;

/// <summary>The same bytes give the same document and the same JSON, whoever reads them, when and where.</summary>
public class DeterminismTests
{
    public static TheoryData<string> Samples => SampleFile.Corpus;

    [Theory, MemberData(nameof(Samples))]
    public void The_same_bytes_give_equal_documents_and_equal_json(string sample) => ReadsTheSameTwice(SampleFile.InCorpus(sample));

    [Fact]
    public void Real_documents_read_twice_give_equal_documents_and_equal_json()
    {
        foreach (string path in SampleFile.RealOrSkip(readable: true)) ReadsTheSameTwice(path);
    }

    [Theory, MemberData(nameof(Samples))]
    public void Eight_threads_at_once_read_the_same(string sample)
    {
        byte[] bytes = File.ReadAllBytes(SampleFile.InCorpus(sample));
        string expected = Json(bytes);
        string[] read = new string[8];
        Thread[] threads = [.. Enumerable.Range(0, read.Length).Select(i => new Thread(() => read[i] = Json(bytes)))];
        foreach (Thread thread in threads) thread.Start();
        foreach (Thread thread in threads) thread.Join();
        Assert.All(read, json => Assert.Equal(expected, json));
    }

    [Theory]
    [InlineData("vi-VN")]
    [InlineData("tr-TR")]
    [InlineData("")]
    public void The_culture_of_the_thread_changes_nothing(string culture)
    {
        string[] files = [.. Samples.Select(row => SampleFile.InCorpus(row.Data)), .. Repository.RealDocuments is null ? [] : SampleFile.RealOrSkip(readable: true).Take(20)];
        foreach (string path in files)
        {
            byte[] bytes = File.ReadAllBytes(path);
            Assert.Equal(InCulture(CultureInfo.GetCultureInfo("en-US"), bytes), InCulture(CultureInfo.GetCultureInfo(culture), bytes));
        }
    }

    [Fact]
    public async Task A_process_with_invariant_globalization_reads_the_same()
    {
        string[] files = [.. Samples.Select(row => SampleFile.InCorpus(row.Data))];
        foreach (string path in files)
        {
            string json = await CommandLineJson(path);
            Assert.Equal(GovDocumentReader.ReadFile(path).ToJson().TrimEnd(), json.TrimEnd());
        }
    }

    private static async Task<string> CommandLineJson(string path)
    {
        string tool = Path.Combine(AppContext.BaseDirectory, "VnGovDocs.Cli.dll");
        Assert.True(File.Exists(tool), tool);
        var start = new ProcessStartInfo("dotnet", [tool, "read", path, "--format", "ndjson"]) { RedirectStandardOutput = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
        using Process process = Process.Start(start)!;
        string json = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        return json;
    }

    private static void ReadsTheSameTwice(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        ReadResult first = GovDocumentReader.Read(bytes), second = GovDocumentReader.Read(bytes.ToArray());
        Assert.Equal(first.Document, second.Document);
        Assert.Equal(first.Document?.GetHashCode(), second.Document?.GetHashCode());
        Assert.Equal(first.ToJson(), second.ToJson());
    }

    private static string InCulture(CultureInfo culture, byte[] bytes)
    {
        string json = "";
        var thread = new Thread(() => json = Json(bytes)) { CurrentCulture = culture, CurrentUICulture = culture };
        thread.Start();
        thread.Join();
        return json;
    }

    private static string Json(byte[] bytes) => GovDocumentReader.Read(bytes).ToJson();
}
