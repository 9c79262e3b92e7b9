using System.Globalization;
using VnGovDocs.Corpus.Scoring;

namespace VnGovDocs.Tests.Real;

/// <summary>A real document gives the same facts in whichever format it comes; skipped where none is at hand.</summary>
public class RealParityTests
{
    private const double Bar = 0.95;

    [Fact]
    public void At_least_95_of_100_facts_are_the_same_in_every_format()
    {
        if (Repository.RealDocuments is not { } folder) Assert.Skip("The real documents are not at hand.");
        else
        {
            int facts = 0, same = 0;
            var differences = new List<string>();
            foreach (string[] files in Groups(folder))
            {
                FactSheet first = SheetOf(files[0]);
                foreach (string other in files[1..])
                {
                    foreach ((string field, Fact expected) in first.Fields)
                    {
                        FieldMatch match = FactMatcher.Match(field, expected, SheetOf(other).Fields[field], soft: false);
                        facts += Math.Max(match.Expected, match.Predicted);
                        same += match.Right;
                        if (!match.IsRight) differences.Add($"{Path.GetFileName(other)} {field}: {match}");
                    }
                }
            }
            Assert.True(facts > 500, $"{facts} facts");
            Assert.True(same >= Bar * facts, string.Create(CultureInfo.InvariantCulture, $"{same} of {facts}\n{string.Join('\n', differences)}"));
        }
    }

    private static FactSheet SheetOf(string path) => ReadFacts.Of(ReadDocument.ByLibrary(path).Json);

    /// <summary>The files of one document, a DOCX first: "d003.docx", "d003-html.html", "d003-pdf.pdf".</summary>
    private static IEnumerable<string[]> Groups(string folder)
    {
        string[] readable = [".docx", ".html", ".pdf"];
        return new[] { Path.Combine(folder, "files"), Path.Combine(folder, "variants", "files") }.SelectMany(Directory.EnumerateFiles)
            .Where(path => readable.Contains(Path.GetExtension(path)))
            .GroupBy(path => Path.GetFileNameWithoutExtension(path).Split('-')[0])
            .Where(group => group.Count() > 1)
            .Select(group => group.OrderBy(path => Array.IndexOf(readable, Path.GetExtension(path))).ToArray());
    }
}
