using System.IO.Compression;
using System.Runtime.InteropServices;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace VnGovDocs.Reading.Pdf;

/// <summary>One filter that asks the budget before it unfolds a stream.</summary>
internal sealed class BudgetedFilter(IFilter inner, BudgetedFilters reading) : IFilter
{
    private const int Chunk = 1 << 12, LargestStart = 1 << 20, ZlibHeader = 2;

    public bool IsSupported => inner.IsSupported;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        try
        {
            if (filterIndex == 0) reading.SpendObjectStream(streamDictionary);
            Memory<byte> output = Unfold(input, streamDictionary, filterProvider, filterIndex);
            reading.Tables.Check(output.Span);
            if (IsForm(streamDictionary)) reading.NoteLength(streamDictionary, output.Length);
            return output;
        }
        catch (ReadStoppedException reason)
        {
            reading.Stop(reason);
            throw;
        }
    }

    private Memory<byte> Unfold(Memory<byte> input, DictionaryToken dictionary, IFilterProvider filterProvider, int filterIndex)
    {
        if (inner is FlateFilter) return Inflate(input, dictionary) ?? inner.Decode(input, dictionary, filterProvider, filterIndex);
        if (inner is RunLengthFilter) Spend(RunLength(input.Span), dictionary, 0);
        Memory<byte> output = inner.Decode(input, dictionary, filterProvider, filterIndex);
        if (inner is not RunLengthFilter) Spend(output.Length, dictionary, 0);
        return output;
    }

    /// <summary>How many bytes runs unfold to (PDF 32000-1, 7.4.5).</summary>
    private static int RunLength(ReadOnlySpan<byte> input)
    {
        long total = 0;
        for (int i = 0; i < input.Length && input[i] != 128; i += input[i] < 128 ? input[i] + 2 : 2) total += input[i] < 128 ? input[i] + 1 : 257 - input[i];
        return (int)Math.Min(total, int.MaxValue);
    }

    /// <summary>
    /// Unfolds a stream, asking the budget on the way. Null leaves it to the filter itself, by then known to be small enough: where a
    /// predictor has to be undone, and where the stream is damaged.
    /// </summary>
    private Memory<byte>? Inflate(Memory<byte> input, DictionaryToken dictionary)
    {
        if (input.Length <= ZlibHeader || !MemoryMarshal.TryGetArray(input, out ArraySegment<byte> segment)) return null;
        using var stream = new MemoryStream(segment.Array!, segment.Offset + ZlibHeader, segment.Count - ZlibHeader, writable: false);
        using var inflated = new DeflateStream(stream, CompressionMode.Decompress);
        byte[] output = new byte[(int)Math.Clamp(4L * input.Length, Chunk, LargestStart)];
        int total = 0;
        try
        {
            for (int read; (read = inflated.Read(output, total, output.Length - total)) > 0;)
            {
                Spend(read, dictionary, total);
                total += read;
                if (total == output.Length) Array.Resize(ref output, 2 * total);
            }
        }
        catch (InvalidDataException)
        {
            return null;
        }
        return total == 0 || HasPredictor(dictionary) ? default(Memory<byte>?) : output.AsMemory(0, total);
    }

    private static bool HasPredictor(DictionaryToken dictionary) =>
        dictionary.ContainsKey(NameToken.Create("DecodeParms")) || dictionary.ContainsKey(NameToken.Create("DP"));

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
        return dictionary.ContainsKey(NameToken.Create("Subtype")) ? IsForm(dictionary) : !dictionary.ContainsKey(NameToken.Type);
    }

    private static bool IsForm(DictionaryToken dictionary) => dictionary.TryGet(NameToken.Create("Subtype"), out NameToken subtype) && subtype.Data == "Form";
}
