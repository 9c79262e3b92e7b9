using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using VnGovDocs.Tests.Ocr;

namespace VnGovDocs.Tests.Packages;

/// <summary>What somebody gets who references the packages and has nothing else of this repository.</summary>
public sealed partial class PackageTests(PackedConsumer consumer) : IClassFixture<PackedConsumer>
{
    private static readonly string[] Documents = [.. new[] { "pdf", "docx", "html" }.Select(format => Path.Combine(Repository.Corpus, "cong-dien", "source." + format))];

    private const string Expected = """
        Pdf 19/CĐ-UBND 2026-09-24 13 True True True
        Docx 19/CĐ-UBND 2026-09-24 13 True True True
        Html 19/CĐ-UBND 2026-09-24 13 True True True

        """;

    [Theory]
    [InlineData("VnGovDocs")]
    [InlineData("VnGovDocs.DependencyInjection")]
    public void A_package_holds_library_documentation_readme_and_icon(string id)
    {
        using ZipArchive package = ZipFile.OpenRead(consumer.Package(id));
        string[] names = [.. package.Entries.Select(entry => entry.FullName)];
        Assert.Superset(new HashSet<string> { $"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml", "README.md", "icon.png" }, names.ToHashSet());
        using Stream specification = package.GetEntry(id + ".nuspec")!.Open();
        XElement metadata = XDocument.Load(specification).Root!.Elements().First();
        Assert.Equal(["MIT", "README.md", "icon.png"], new[] { "license", "readme", "icon" }.Select(name => metadata.Elements().Single(element => element.Name.LocalName == name).Value));
        Assert.True(File.Exists(Path.ChangeExtension(consumer.Package(id), ".snupkg")));
    }

    [Fact]
    public async Task A_program_that_knows_only_the_packages_reads_three_documents()
    {
        (string program, string said) = await consumer.Publish("plain", "-p:SelfContained=false");
        Assert.DoesNotMatch(Warning(), said);
        await ReadsTheDocuments(program);
    }

    /// <summary>Trimming and ahead-of-time compilation look through the dependencies' code too: what is said of any part is a warning here.</summary>
    [Fact]
    public async Task Compiled_ahead_of_time_it_reads_them_too_and_nothing_is_warned_of()
    {
        Assert.SkipUnless(Programs.IsThere("clang", "--version"), "clang, which links programs compiled ahead of time, is not installed.");
        (string program, string said) = await consumer.Publish("ahead", "-p:PublishAot=true");
        Assert.DoesNotMatch(Warning(), said);
        Assert.False(File.Exists(Path.ChangeExtension(program, ".dll")));
        await ReadsTheDocuments(program);
    }

    private static async Task ReadsTheDocuments(string program) =>
        Assert.Equal(Expected.ReplaceLineEndings("\n"), (await SeparateProgram.Run(program, Documents, Repository.Root)).ReplaceLineEndings("\n"));

    [GeneratedRegex(@"\bwarning [A-Z]+\d+")]
    private static partial Regex Warning();
}
