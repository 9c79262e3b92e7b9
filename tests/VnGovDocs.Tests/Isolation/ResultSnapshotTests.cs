using System.Text;
using VnGovDocs.Export;
using VnGovDocs.Hostile.Files;
using VnGovDocs.Isolation;
using VnGovDocs.Tests.Laws;

namespace VnGovDocs.Tests.Isolation;

/// <summary>What comes out of a child is what was read there: document, text, lines, zones, remarks, and the way back to the file.</summary>
public class ResultSnapshotTests
{
    public static TheoryData<string> Samples => SampleFile.Corpus;

    [Theory, MemberData(nameof(Samples))]
    public void A_sample_survives_the_way_between_processes(string sample) => Survives(GovDocumentReader.ReadFile(SampleFile.InCorpus(sample)));

    [Fact]
    public void Real_documents_survive_the_way_between_processes()
    {
        foreach (string path in SampleFile.RealOrSkip(readable: true)) Survives(GovDocumentReader.ReadFile(path));
    }

    [Theory]
    [InlineData("windows-1252")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Text_of_another_encoding_keeps_its_byte_offsets(string encoding)
    {
        Encoding chosen = Encoding.GetEncoding(encoding == "windows-1252" ? "iso-8859-1" : encoding);
        byte[] page = [.. chosen.GetPreamble(), .. chosen.GetBytes("<html><head><meta charset=" + encoding + "></head><body><p>S\u00e0i G\u00f2n, 12/Q\u00d0-UB</p></body></html>")];
        Survives(GovDocumentReader.Read(page, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Damaged_and_repaired_text_keeps_its_byte_offsets()
    {
        byte[] damaged = [.. Encoding.UTF8.GetBytes("Số: 12/QĐ-UBND\n"), 0xC3, 0x28, 0xFF, .. Encoding.UTF8.GetBytes("\nĐiều 1. Phạm vi.\n")];
        Survives(GovDocumentReader.Read(damaged, cancellationToken: TestContext.Current.CancellationToken));
        byte[] twice = Encoding.UTF8.GetBytes(Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(GeneratedFiles.Text)));
        Survives(GovDocumentReader.Read(twice, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_failure_survives_the_way_between_processes() => Survives(GovDocumentReader.Read("PK\u0003\u0004"u8.ToArray(), cancellationToken: TestContext.Current.CancellationToken));

    private static void Survives(ReadResult read)
    {
        ReadResult came = ResultSnapshot.FromBytes(ResultSnapshot.ToBytes(read)).ToResult();
        var everything = new JsonExportOptions { IncludeLocations = true };
        Assert.Equal(read.ToJson(everything), came.ToJson(everything));
        Assert.Equal(read.Document, came.Document);
        Assert.Equal(read.Zones, came.Zones);
        Assert.Equal(read.Failure, came.Failure);
        Assert.Equal(read.Diagnostics, came.Diagnostics);
        if (read.Source is null) return;
        Assert.Equal(read.Source.Tables, came.Source!.Tables);
        Assert.Equal(read.Source.Pages, came.Source.Pages);
        Assert.Equal(read.Source.Lines.Select(line => line with { Styles = [] }), came.Source.Lines.Select(line => line with { Styles = [] }));
        Assert.Equal(read.Source.Lines.SelectMany(line => line.Styles), came.Source.Lines.SelectMany(line => line.Styles));
    }
}
