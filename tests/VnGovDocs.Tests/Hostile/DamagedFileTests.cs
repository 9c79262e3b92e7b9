using System.Globalization;
using System.IO.Compression;

namespace VnGovDocs.Tests.Hostile;

/// <summary>Files cut off and files with wrong bytes: the door answers with a result that keeps the laws, whatever it is given.</summary>
public class DamagedFileTests
{
    private const int Mutations = 2000;

    public static TheoryData<string> Formats => [.. GeneratedFiles.Formats];

    [Theory, MemberData(nameof(Formats))]
    public void A_generated_file_is_read_before_it_is_damaged(string format)
    {
        ReadResult result = Read(GeneratedFiles.Of(format));
        Assert.Equal("15/QĐ-UBND", result.GetDocumentOrThrow().Number?.Text);
        Assert.Equal("Trần Văn Bình", Assert.Single(result.GetDocumentOrThrow().Signatures).Name);
    }

    [Theory, MemberData(nameof(Formats))]
    public void A_file_cut_off_at_any_byte_gives_a_result(string format)
    {
        byte[] whole = GeneratedFiles.Of(format);
        DoorContract.Holds(Enumerable.Range(0, whole.Length), length => Read(whole[..length]), length => $"cut at {length}");
    }

    [Theory, MemberData(nameof(Formats))]
    public void A_file_with_wrong_bytes_gives_a_result(string format)
    {
        byte[] whole = GeneratedFiles.Of(format);
        DoorContract.Holds(Enumerable.Range(0, Mutations), seed => Read(Mutated(whole, seed)), Seed);
    }

    /// <summary>Wrong bytes outside test the container; the text inside is reached by packing it again.</summary>
    [Fact]
    public void A_package_whose_document_part_has_wrong_bytes_gives_a_result()
    {
        byte[] package = GeneratedFiles.Of("docx");
        byte[] part = Part(package);
        DoorContract.Holds(Enumerable.Range(0, Mutations), seed => Read(WithPart(package, Mutated(part, seed))), Seed);
    }

    private static ReadResult Read(byte[] bytes) => GovDocumentReader.Read(bytes, cancellationToken: TestContext.Current.CancellationToken);

    private static string Seed(int seed) => string.Create(CultureInfo.InvariantCulture, $"seed {seed}");

    /// <summary>One to sixteen bytes changed, or a block left out, doubled or moved.</summary>
    private static byte[] Mutated(byte[] whole, int seed)
    {
#pragma warning disable CA5394 // Mutations must come again from their seed.
        var random = new Random(seed);
        List<byte> bytes = [.. whole];
        int start = random.Next(bytes.Count), length = Math.Min(bytes.Count - start, random.Next(1, 64));
        switch (random.Next(4))
        {
            case 0:
                bytes.RemoveRange(start, length);
                break;
            case 1:
                bytes.InsertRange(start, bytes.GetRange(start, length));
                break;
            case 2:
                List<byte> block = bytes.GetRange(start, length);
                bytes.RemoveRange(start, length);
                bytes.InsertRange(random.Next(bytes.Count + 1), block);
                break;
            default:
                for (int i = random.Next(1, 17); i > 0; i--) bytes[random.Next(bytes.Count)] = (byte)random.Next(256);
                break;
        }
#pragma warning restore CA5394
        return [.. bytes];
    }

    private static byte[] Part(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        using Stream entry = zip.GetEntry("word/document.xml")!.Open();
        using var copy = new MemoryStream();
        entry.CopyTo(copy);
        return copy.ToArray();
    }

    private static byte[] WithPart(byte[] package, byte[] part)
    {
        using var stream = new MemoryStream();
        stream.Write(package);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("word/document.xml")!.Delete();
            using Stream entry = zip.CreateEntry("word/document.xml").Open();
            entry.Write(part);
        }
        return stream.ToArray();
    }
}
