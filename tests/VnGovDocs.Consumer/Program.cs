using Microsoft.Extensions.DependencyInjection;
using VnGovDocs;
using VnGovDocs.DependencyInjection;
using VnGovDocs.Export;
using VnGovDocs.Model;

// Reads the files named, once by the static reader and once by the service, and prints a line for each.
using ServiceProvider services = new ServiceCollection().AddLogging().AddVnGovDocs().BuildServiceProvider();
IGovDocumentReader reader = services.GetRequiredService<IGovDocumentReader>();
foreach (string path in args)
{
    ReadResult result = GovDocumentReader.ReadFile(path);
    await using Stream stream = File.OpenRead(path);
    ReadResult again = await reader.ReadAsync(stream, path);
    GovDocument document = result.GetDocumentOrThrow();
    bool same = result.ToJson() == again.ToJson();
    Console.WriteLine($"{result.Format} {document.Number?.Text} {document.Issued?.Date} {document.Directives.Count} {document.ToAkomaNtoso().Length > 0} {same}");
}
