using VnGovDocs.Cli.Ocr;
using VnGovDocs.Ocr;
using VnGovDocs.Tests.Cli;

namespace VnGovDocs.Tests.Ocr;

/// <summary>No page is read twice as long as file and engine are the same, and no cache ever fails a read.</summary>
public sealed class PageCacheTests
{
    private static readonly OcrWord[] Words = [.. WordsEngine.Line("Số: 15/QĐ-UBND", 60, 80)];

    [Fact]
    public void Pages_that_were_read_are_not_read_again()
    {
        using var folder = new TemporaryFolder();
        var engine = new WordsEngine(Words) { Slope = 0.01 };
        IReadOnlyList<OcrPage> first = Read(engine, Cache(folder), [1, 3]), second = Read(engine, Cache(folder), [1, 2, 3]);
        Assert.Equal([1, 3, 2], engine.Asked);
        Assert.Equal([1, 2, 3], second.Select(page => page.Number));
        Assert.Equal(first[1].Words, second[2].Words);
        Assert.Equal(0.01, second[2].Slope);
    }

    [Fact]
    public void Another_file_or_engine_has_other_pages()
    {
        using var folder = new TemporaryFolder();
        var engine = new WordsEngine(Words);
        Read(engine, Cache(folder), [1]);
        Read(engine, Cache(folder, "another"), [1]);
        Read(engine, Cache(folder), [1], file: [1, 2, 3, 4]);
        Assert.Equal([1, 1, 1], engine.Asked);
    }

    [Fact]
    public void A_broken_or_unwritable_cache_is_as_good_as_none()
    {
        using var folder = new TemporaryFolder();
        var engine = new WordsEngine(Words);
        Read(engine, Cache(folder), [1]);
        foreach (string file in Directory.GetFiles(folder["."], "*.json", SearchOption.AllDirectories)) File.WriteAllText(file, "{ \"Number\": 1");
        Assert.Equal(Words, Assert.Single(Read(engine, Cache(folder), [1])).Words);
        File.WriteAllText(folder["file"], "");
        Assert.Equal(Words, Assert.Single(Read(engine, new PageCache(Path.Combine(folder["file"], "below"), "test"), [1])).Words);
    }

    [Fact]
    public void What_nobody_asked_for_in_a_month_is_deleted()
    {
        using var folder = new TemporaryFolder();
        Read(new WordsEngine(Words), Cache(folder), [1, 2]);
        string[] files = Directory.GetFiles(folder["."], "*.json", SearchOption.AllDirectories);
        File.SetLastWriteTimeUtc(files[0], DateTime.UtcNow.AddDays(-31));
        Cache(folder).Prune();
        Assert.Equal([files[1]], Directory.GetFiles(folder["."], "*.json", SearchOption.AllDirectories));
    }

    [Fact]
    public void Each_page_is_shown_as_it_is_read_and_the_line_goes_at_the_end()
    {
        using var terminal = new StringWriter();
        new CachedEngine(new WordsEngine(Words), null, new PageProgress(terminal, enabled: true)).Read(new OcrRequest(new byte[] { 1 }, [1, 2], TimeSpan.FromMinutes(1)), TestContext.Current.CancellationToken);
        Assert.Contains("reading scanned pages: 1 of 2", terminal.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("2 of 2\r\u001b[K", terminal.ToString(), StringComparison.Ordinal);
    }

    private static PageCache Cache(TemporaryFolder folder, string engine = "test") => new(folder["cache"], engine);

    private static IReadOnlyList<OcrPage> Read(WordsEngine engine, PageCache cache, int[] pages, byte[]? file = null) =>
        new CachedEngine(engine, cache, new PageProgress(TextWriter.Null, enabled: false)).Read(new OcrRequest(file ?? [1, 2, 3], pages, TimeSpan.FromMinutes(1)), TestContext.Current.CancellationToken);
}
