using VnGovDocs.Corpus.Samples;

namespace VnGovDocs.Corpus.Checking;

/// <summary>A sample's folder: its name, the files that must be there, and that they are what their names say.</summary>
internal static class FolderRule
{
    /// <summary>Names besides <c>source*.*</c> that a folder may hold.</summary>
    private static readonly string[] Known = [SampleSet.GoldName, SampleSet.ProvenanceName, "description.txt"];

    private static readonly Dictionary<string, DocumentFormat> Formats = new(StringComparer.Ordinal)
    {
        [".docx"] = DocumentFormat.Docx, [".html"] = DocumentFormat.Html, [".pdf"] = DocumentFormat.Pdf, [".txt"] = DocumentFormat.Text,
        [".md"] = DocumentFormat.Text, [".doc"] = DocumentFormat.Doc, [".rtf"] = DocumentFormat.Rtf,
    };

    public static IEnumerable<Problem> Check(CheckedSample sample)
    {
        if (!IsPlain(sample.Name))
            yield return new(ProblemCodes.SampleName, sample.Name, null, "the folder's name is not made of lower-case ASCII letters, digits and hyphens", "rename it, and \"id\" in gold.json and provenance.json with it");
        if (sample.Gold is null) yield return new(ProblemCodes.NoGold, sample.Name, null, "there is no gold.json", "write down what a careful reader sees; 'vngovdocs corpus new FILE' starts one");
        if (sample.Provenance is null) yield return new(ProblemCodes.NoProvenance, sample.Name, null, "there is no provenance.json", "say who made the sample and under which license; 'vngovdocs corpus new FILE' starts one");
        if (sample.Sources.Count == 0) yield return new(ProblemCodes.NoSource, sample.Name, null, "there is no document", "add source.docx, source.html or source.pdf");
        foreach (Problem stray in Strays(sample)) yield return stray;
        foreach (Problem problem in sample.Sources.SelectMany(source => Check(sample, source))) yield return problem;
    }

    private static IEnumerable<Problem> Strays(CheckedSample sample)
    {
        foreach (string path in Directory.EnumerateFileSystemEntries(sample.Folder).Order(StringComparer.Ordinal))
        {
            string name = Path.GetFileName(path);
            bool isSource = sample.Sources.Any(source => source.Path == path);
            if (Known.Contains(name) || isSource && Formats.ContainsKey(Path.GetExtension(name)) && IsPlain(Path.GetFileNameWithoutExtension(name))) continue;
            yield return new(ProblemCodes.StrayFile, sample.Shown(name), null, "the file does not belong to a sample", $"take it away, or name it source.EXT or source-HOW.EXT with one of {string.Join(" ", Formats.Keys)}");
        }
    }

    private static IEnumerable<Problem> Check(CheckedSample sample, CheckedSource source)
    {
        string shown = sample.Shown(source.Name);
        if (source.Fault is { } fault)
        {
            yield return new(ProblemCodes.Unreadable, shown, null, $"the file cannot be opened: {fault}", "put a readable file in its place");
            yield break;
        }
        if (source.Result is not { } result)
        {
            yield return new(ProblemCodes.TooLarge, shown, null, $"the file has {source.Bytes / 1024} KiB", $"keep it below {CheckedSample.MostBytes / 1024} KiB: fewer pages, smaller pictures");
            yield break;
        }
        if (Formats.TryGetValue(Path.GetExtension(source.Name), out DocumentFormat expected) && result.Format != expected)
            yield return new(ProblemCodes.ExtensionLies, shown, null, $"the bytes are {result.Format}, not what the name says", "rename the file, or save it again in the format it is named after");
        else if (!result.HasDocument && !IsScan(sample, result.Failure))
            yield return new(ProblemCodes.Unreadable, shown, null, $"the file cannot be read: {result.Failure.Kind} ({result.Failure.Code})", "open it in the program that made it and save it again; 'vngovdocs read' says more");
    }

    /// <summary>Gold says that it is a picture, and a picture it is.</summary>
    private static bool IsScan(CheckedSample sample, ReadFailure failure) => failure.Kind == ReadFailureKind.NeedsOcr && sample.GoldJson.Text("layer") == "scanned";

    private static bool IsPlain(string name) =>
        name.Length > 0 && name.Split('-').All(part => part.Length > 0 && part.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter)));
}
