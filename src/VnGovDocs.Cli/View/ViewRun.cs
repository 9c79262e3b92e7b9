using System.Text;
using VnGovDocs.Export;

namespace VnGovDocs.Cli.View;

/// <summary>One run of <c>vngovdocs view</c>: reads a file, has its pages drawn, writes the page.</summary>
internal sealed class ViewRun(ViewRequest request, CliConsole console)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public Task<int> ExecuteAsync(CancellationToken cancellation) => Task.Run(() => Execute(cancellation), cancellation);

    private int Execute(CancellationToken cancellation)
    {
        var file = new InputFile(request.Input, Path.GetFileName(request.Input));
        if (!TryOutput(AtomicFile.ProbeFile)) return ExitCode.Failed;
        // The standard input can be read once, but the pages are drawn from it too.
        byte[]? piped = file.IsStandardInput ? Piped(cancellation) : null;
        var input = new CliConsole(new MemoryStream(piped ?? []), console.Output, console.Error) { ErrorIsTerminal = console.ErrorIsTerminal, WorkerCommand = console.WorkerCommand };
        ReadResult? result;
        string? problem;
        using (InputReader reader = InputReader.For(input, files: 1, jobs: 1, request.Isolated, request.Ocr)) result = reader.Read(file, out problem, cancellation);
        if (problem is not null) console.Error.WriteLine($"vngovdocs: {file.Shown}: {problem}");
        if (result is null) return ExitCode.Failed;
        HtmlViewOptions options = Pages(result, piped, cancellation) with { Name = file.IsStandardInput ? null : file.Relative };
        return TryOutput(path => AtomicFile.Write(path, stream => Write(result, stream, options))) ? ExitCode.Of(result) : ExitCode.Failed;
    }

    private HtmlViewOptions Pages(ReadResult result, byte[]? piped, CancellationToken cancellation)
    {
        if (result is not { Format: DocumentFormat.Pdf, Source.Pages: { Count: > 0 } pages } || request.Pictures == 0) return HtmlViewOptions.Default;
        PagePictures drawn = PagePictures.Draw(piped, request.Input, Math.Min(pages.Count, request.Pictures), cancellation);
        string? remark = drawn.Remark ?? (drawn.Pictures.Count < pages.Count ? $"The first {drawn.Pictures.Count} of {pages.Count} pages have pictures (--max-pages); the others are drawn by their lines." : null);
        return HtmlViewOptions.Default with { PagePictures = drawn.Pictures, PagesRemark = remark };
    }

    private static void Write(ReadResult result, Stream stream, HtmlViewOptions options)
    {
        using var writer = new StreamWriter(stream, Utf8, bufferSize: 1 << 16, leaveOpen: true);
        result.WriteHtmlView(writer, options);
    }

    private byte[] Piped(CancellationToken cancellation)
    {
        var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int count = console.Input.Read(buffer); count > 0 && bytes.Length <= ReadLimits.Default.MaxInputBytes; count = console.Input.Read(buffer))
        {
            cancellation.ThrowIfCancellationRequested();
            bytes.Write(buffer, 0, count);
        }
        return bytes.ToArray();
    }

    private bool TryOutput(Action<string> use)
    {
        try
        {
            use(request.OutputFile);
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine($"vngovdocs: cannot write {request.OutputFile}: {FileProblem.Of(problem)}");
            return false;
        }
    }
}
