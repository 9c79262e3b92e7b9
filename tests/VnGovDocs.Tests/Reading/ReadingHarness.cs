using System.Text;
using VnGovDocs.Reading;
using VnGovDocs.Source;

namespace VnGovDocs.Tests.Reading;

/// <summary>Runs one reader alone, without recognition.</summary>
internal static class ReadingHarness
{
    public static SourceDocument Read(IDocumentReader reader, string text, List<Diagnostic>? diagnostics = null) =>
        Read(reader, Encoding.UTF8.GetBytes(text), diagnostics);

    public static SourceDocument Read(IDocumentReader reader, byte[] bytes, List<Diagnostic>? diagnostics = null)
    {
        var bag = new DiagnosticBag(100);
        SourceDocument source = reader.Read(bytes, new Budget(ReadLimits.Default, bytes.Length, TestContext.Current.CancellationToken), bag);
        diagnostics?.AddRange(bag.Items);
        return source;
    }

    /// <summary>The bytes that a stretch of text was read from.</summary>
    public static byte[] Located(SourceDocument source, byte[] bytes, string text)
    {
        int start = source.Text.IndexOf(text, StringComparison.Ordinal);
        Assert.True(start >= 0, $"'{text}' was not read.");
        var places = source.Locate(new TextSpan(start, text.Length));
        return [.. places.SelectMany(place => bytes[(int)place.ByteStart!..(int)(place.ByteStart + place.ByteLength)!])];
    }
}
