using System.Text.Json.Nodes;
using VnGovDocs.Cli;

namespace VnGovDocs.Tests.Cli;

public sealed class ChunkCommandTests : IDisposable
{
    private static readonly string Notice = Path.Combine(Repository.Corpus, "thong-bao-ket-luan-tu", "source.docx");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Programs_get_a_chunk_a_line()
    {
        CliRun run = await CliRun.Of("chunk", Notice, "--max-tokens", "300");
        Assert.Equal(ExitCode.Complete, run.Code);
        JsonNode[] chunks = [.. run.Lines.Select(line => JsonNode.Parse(line)!)];
        Assert.True(chunks.Length > 4);
        Assert.Equal(Enumerable.Range(0, chunks.Length), chunks.Select(chunk => (int)chunk["index"]!));
        Assert.All(chunks, chunk => Assert.InRange((int)chunk["tokens"]!, 1, 300));
        Assert.Equal("2417-TB/TU", (string?)chunks[0]["metadata"]!["documentNumber"]);
        Assert.StartsWith((string)chunks[1]["context"]! + "\n", (string)chunks[1]["text"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_get_each_chunk_under_its_path()
    {
        CliRun run = await CliRun.Of("chunk", Notice, "--format", "text", "--max-tokens", "300");
        Assert.EndsWith("8 chunks", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains(run.Lines, line => line.EndsWith("tokens  Thông báo 2417-TB/TU › mục I", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_folder_gets_one_file_of_chunks_for_each_file()
    {
        CliRun run = await CliRun.Of("chunk", Notice, "--output", _folder.Path, "--tokenizer", "cl100k");
        Assert.Equal(ExitCode.Complete, run.Code);
        string[] lines = await File.ReadAllLinesAsync(Path.Combine(_folder.Path, "source.ndjson"), TestContext.Current.CancellationToken);
        Assert.All(lines, line => Assert.NotNull(JsonNode.Parse(line)));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_gives_no_chunk_and_a_reason()
    {
        string broken = Path.Combine(_folder.Path, "broken.pdf");
        await File.WriteAllTextAsync(broken, "%PDF-1.7 nothing", TestContext.Current.CancellationToken);
        CliRun run = await CliRun.Of("chunk", broken);
        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.Empty(run.Output);
        Assert.Contains("VGD", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--max-tokens", "31", "--max-tokens must be at least 32.")]
    [InlineData("--overlap", "300", "--overlap must be between 0 and half of --max-tokens (256).")]
    public async Task Sizes_out_of_range_are_refused_before_anything_is_read(string option, string value, string message)
    {
        CliRun run = await CliRun.Of("chunk", Notice, option, value);
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }
}
