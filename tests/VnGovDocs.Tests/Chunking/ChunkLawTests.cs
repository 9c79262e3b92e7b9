using VnGovDocs.Chunking;
using VnGovDocs.Tests.Laws;

namespace VnGovDocs.Tests.Chunking;

public class ChunkLawTests
{
    public static TheoryData<string> Corpus => SampleFile.Corpus;

    [Theory, MemberData(nameof(Corpus))]
    public void Chunks_of_the_corpus_keep_the_laws_at_every_size(string sample) => Check(SampleFile.InCorpus(sample));

    [Fact]
    public void Chunks_of_real_documents_keep_the_laws()
    {
        foreach (string path in SampleFile.RealOrSkip(readable: true)) Check(path);
    }

    [Fact]
    public void Chunks_of_ten_thousand_generated_documents_keep_the_laws()
    {
        var broken = new System.Collections.Concurrent.ConcurrentBag<string>();
        Parallel.For(0, 10_000, seed =>
        {
            ReadResult result = GeneratedDocument.Read(seed);
            if (!result.HasDocument) broken.Add($"Document {seed} was not read: {result.Failure}");
            else if (ChunkLaws.Broken(result, GeneratedDocument.Options(seed)) is { } law) broken.Add($"Document {seed}: {law}");
        });
        Assert.True(broken.IsEmpty, string.Join("\n\n", broken.Order(StringComparer.Ordinal).Take(5)));
    }

    [Fact]
    public void Text_without_blanks_costs_time_with_its_length_only()
    {
        ReadResult result = GovDocumentReader.ReadText("Điều 1. " + new string('ệ', 200_000), cancellationToken: TestContext.Current.CancellationToken);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        IReadOnlyList<DocumentChunk> chunks = result.Chunk(new ChunkOptions { Tokenizer = ChunkLaws.O200k });
        // A tokenizer that saw the run would take minutes.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
        Assert.Equal(200_000, chunks.Sum(chunk => chunk.Content.Count(letter => letter == 'ệ')));
    }

    private static void Check(string path)
    {
        ReadResult result = GovDocumentReader.ReadFile(path);
        if (!result.HasDocument) return;
        ChunkOptions[] all =
        [
            new() { Tokenizer = ChunkLaws.O200k }, new() { Tokenizer = ChunkLaws.Cl100k, MaxTokens = 200, Overlap = 40 },
            new() { Tokenizer = ChunkLaws.O200k, MaxTokens = 64, Overlap = 8 }, new() { Tokenizer = ChunkLaws.Cl100k, MaxTokens = ChunkOptions.LeastMaxTokens, Overlap = 16, IncludeContext = false },
            new() { Tokenizer = ChunkLaws.O200k, MaxTokens = 8000 },
        ];
        foreach (ChunkOptions options in all)
        {
            string? broken = ChunkLaws.Broken(result, options);
            Assert.True(broken is null, $"{path}, {options.MaxTokens} tokens, overlap {options.Overlap}: {broken}");
        }
    }
}
