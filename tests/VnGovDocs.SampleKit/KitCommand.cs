using System.Globalization;
using VnGovDocs.SampleKit.Description;
using VnGovDocs.SampleKit.Docx;
using VnGovDocs.SampleKit.Dress;
using VnGovDocs.SampleKit.Html;

namespace VnGovDocs.SampleKit;

/// <summary>What the program does, with its exit codes.</summary>
internal sealed class KitCommand(TextWriter output, TextWriter errors)
{
    public const int Done = 0;
    public const int NotPrinted = 1;
    public const int Mistake = 2;

    public int Run(IReadOnlyList<string> arguments)
    {
        if (arguments.Any(argument => argument is "--help" or "-h"))
        {
            output.WriteLine(KitOptions.Usage);
            return Done;
        }
        if (arguments is [DressCommand.Name, var list]) return Dress(list);
        KitOptions options;
        try
        {
            options = KitOptions.Parse(arguments);
        }
        catch (ArgumentException mistake)
        {
            errors.WriteLine(mistake.Message);
            errors.WriteLine(KitOptions.Usage);
            return Mistake;
        }
        try
        {
            SampleDescription description = DescriptionParser.Parse(File.ReadAllText(options.Path));
            return Write(description with { Style = options.Apply(description.Style) }, Path.GetDirectoryName(Path.GetFullPath(options.Path))!, options.Pdf);
        }
        catch (DescriptionException mistake)
        {
            errors.WriteLine($"{Path.GetFileName(options.Path)}({mistake.Line}): {mistake.Message}");
            return Mistake;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(unreadable.Message);
            return Mistake;
        }
    }

    private int Dress(string list)
    {
        try
        {
            DressCommand.Run(list, Save);
            return Done;
        }
        catch (PrintException failure)
        {
            errors.WriteLine(failure.Message);
            return NotPrinted;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or FormatException or IndexOutOfRangeException)
        {
            errors.WriteLine(unreadable.Message);
            return Mistake;
        }
    }

    private int Write(SampleDescription description, string folder, bool pdf)
    {
        byte[] docx = DocxComposer.Compose(description), html = HtmlComposer.Compose(description);
        Save(folder, "source.docx", docx);
        Save(folder, "source.html", html);
        if (!pdf) return Done;
        bool printed = Print(folder, "source.pdf", () => PdfPrinter.PrintDocx(docx));
        return Print(folder, "source-chromium.pdf", () => PdfPrinter.PrintHtml(html)) && printed ? Done : NotPrinted;
    }

    private bool Print(string folder, string name, Func<byte[]> print)
    {
        try
        {
            Save(folder, name, print());
            return true;
        }
        catch (PrintException failure)
        {
            errors.WriteLine($"{name} is not written: {failure.Message}");
            return false;
        }
    }

    /// <summary>Writes a file whole or not at all.</summary>
    private void Save(string folder, string name, byte[] content)
    {
        string path = Path.Combine(folder, name), half = path + ".tmp";
        try
        {
            File.WriteAllBytes(half, content);
            File.Move(half, path, overwrite: true);
        }
        finally
        {
            File.Delete(half);
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path} {content.Length:N0} bytes"));
    }
}
