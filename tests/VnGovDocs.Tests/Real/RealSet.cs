using VnGovDocs.Tests.Scoring;

namespace VnGovDocs.Tests.Real;

/// <summary>A set of real documents with gold facts, and its score.</summary>
internal static class RealSet
{
    /// <summary>What can be read so far: born digital, Unicode letters, documents proper.</summary>
    public static IReadOnlyList<GoldFile> Originals() =>
        [.. Set("").Where(file => file["format"] is "docx" or "html" or "txt" or "pdf" && file["layer"] == "digital" && file["encoding"] is "unicode" or "nfd" or "mixed" && IsDocument(file))];

    /// <summary>The same texts as other programs export them.</summary>
    public static IReadOnlyList<GoldFile> Variants() => [.. Set("variants").Where(file => file["format"] is "docx" or "html" or "txt" or "pdf" && IsDocument(file))];

    public static IReadOnlyList<GoldFile> Portal() => Set("portal");

    public static Scoring.Scoring Score(IEnumerable<GoldFile> files)
    {
        var scoring = new Scoring.Scoring();
        foreach (GoldFile file in files) scoring.Add(file.Id, FactSheet.OfGold(file.Gold), GoldFile.SheetOf(GovDocumentReader.ReadFile(file.Path)));
        return scoring;
    }

    private static IReadOnlyList<GoldFile> Set(string name)
    {
        if (Repository.RealDocuments is not { } folder)
        {
            Assert.Skip("The real documents are not at hand.");
            return [];
        }
        return GoldFile.LoadSet(Path.Combine(folder, name));
    }

    private static bool IsDocument(GoldFile file) => file["kind"] is "document" or "consolidated";
}
