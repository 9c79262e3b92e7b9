using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace VnGovDocs.Reading.Pdf;

/// <summary>One filter that asks the budget before it unfolds a stream.</summary>
internal sealed class BudgetedFilter(IFilter inner, BudgetedFilters reading) : IFilter
{
    private const int Chunk = 1 << 16, ZlibHeader = 2;

    public bool IsSupported => inner.IsSupported;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        try
        {
            if (inner is FlateFilter) Measure(input, streamDictionary);
            Memory<byte> output = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
            if (inner is not FlateFilter) Spend(output.Length, streamDictionary, 0);
            return output;
        }
        catch (ReadStoppedException reason)
        {
            reading.Stop(reason);
            throw;
        }
    }

    /// <summary>Unfolds once without keeping anything; what is damaged is the filter's own business.</summary>
    private void Measure(Memory<byte> input, DictionaryToken dictionary)
    {
        if (input.Length <= ZlibHeader) return;
        using var stream = new MemoryStream(input.ToArray(), ZlibHeader, input.Length - ZlibHeader, writable: false);
        using var inflated = new DeflateStream(stream, CompressionMode.Decompress);
        var buffer = new byte[Chunk];
        long total = 0;
        try
        {
            for (int read; (read = inflated.Read(buffer, 0, buffer.Length)) > 0; total += read) Spend(read, dictionary, total);
        }
        catch (InvalidDataException)
        {
            // As above.
        }
    }

    private void Spend(int count, DictionaryToken dictionary, long before)
    {
        reading.Budget.SpendDecodedBytes(count);
        if (IsContent(dictionary) && before + count > reading.Budget.Limits.MaxPageContentBytes)
            throw ReadStoppedException.Exceeded(nameof(ReadLimits.MaxPageContentBytes), reading.Budget.Limits.MaxPageContentBytes);
    }

    /// <summary>Only page contents, forms and letter tables say nothing of their kind, or that they are forms; fonts and pictures do.</summary>
    private static bool IsContent(DictionaryToken dictionary)
    {
        if (dictionary.ContainsKey(NameToken.Create("Length1")) || dictionary.ContainsKey(NameToken.Create("N"))) return false;
        if (dictionary.TryGet(NameToken.Create("Subtype"), out NameToken subtype)) return subtype.Data == "Form";
        return !dictionary.ContainsKey(NameToken.Type);
    }
}
