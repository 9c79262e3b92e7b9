using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML.Tokenizers;
using VnGovDocs;
using VnGovDocs.Chunking;
using VnGovDocs.DependencyInjection;
using VnGovDocs.Export;
using VnGovDocs.Isolation;
using VnGovDocs.Model;

// Reads the files named by the static reader, by the service and in a child process, and prints a line for each, so that every part of the library runs.
if (IsolatedWorker.TryRun(args, out int exitCode)) return exitCode;
using ServiceProvider services = new ServiceCollection().AddLogging().AddVnGovDocs().BuildServiceProvider();
IGovDocumentReader reader = services.GetRequiredService<IGovDocumentReader>();
using var isolated = new IsolatedReader();
Tokenizer tokenizer = TiktokenTokenizer.CreateForEncoding("o200k_base");
foreach (string path in args)
{
    ReadResult result = GovDocumentReader.ReadFile(path);
    await using Stream stream = File.OpenRead(path);
    string json = result.ToJson();
    bool same = json == (await reader.ReadAsync(stream, path)).ToJson() && json == (await isolated.ReadFileAsync(path)).ToJson();
    GovDocument document = result.GetDocumentOrThrow();
    bool exported = document.ToAkomaNtoso().Length > 0 && document.ToMarkdown().Length > 0 && result.ToHtmlView().Length > 0;
    int chunks = result.Chunk(new ChunkOptions { Tokenizer = tokenizer, MaxTokens = 256 }).Count;
    Console.WriteLine($"{result.Format} {document.Number?.Text} {document.Issued?.Date} {document.Directives.Count} {chunks > 1} {exported} {same}");
}
return 0;
