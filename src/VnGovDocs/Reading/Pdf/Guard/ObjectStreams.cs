using System.Runtime.InteropServices;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace VnGovDocs.Reading.Pdf.Guard;

/// <summary>Unpacks streams that hold objects (32000-1, 7.5.7), under the budget of the read.</summary>
internal static class ObjectStreams
{
    private const int DeepestDictionary = 64;

    /// <summary>What the stream holds; empty where it cannot be unpacked, as in encrypted files: then PdfPig can't either, or is alone.</summary>
    public static ReadOnlyMemory<byte> Unpack(ReadOnlyMemory<byte> file, PdfObjectReader.Packed stream, BudgetedFilters reading)
    {
        ReadOnlyMemory<byte> rest = file[stream.Dictionary..];
        int start = DataStart(file.Span, stream.End);
        var scanner = new CoreTokenScanner(new MemoryInputBytes(rest), usePdfDocEncoding: true, new StackDepthGuard(DeepestDictionary), useLenientParsing: true);
        try
        {
            if (!scanner.MoveNext() || scanner.CurrentToken is not DictionaryToken dictionary) return default;
            IReadOnlyList<IFilter> filters = reading.GetFilters(dictionary);
            // Flate says by itself where it ends; the word "endstream" may stand in the midst of it.
            Memory<byte> data = MemoryMarshal.AsMemory(file)[start..];
            if (filters.Count == 0)
            {
                reading.Packed.AddPlain(start);
                return data;
            }
            if (!IsFlate(dictionary)) data = data[..DataLength(data.Span)];
            for (int i = 0; i < filters.Count; i++) data = filters[i].Decode(data, dictionary, reading, i);
            return data;
        }
        catch (Exception cause) when (cause is not (ReadStoppedException or OperationCanceledException or OutOfMemoryException))
        {
            return default;
        }
    }

    /// <summary>Behind the line that says "stream".</summary>
    private static int DataStart(ReadOnlySpan<byte> bytes, int position)
    {
        while (position < bytes.Length && bytes[position] == ' ') position++;
        if (position < bytes.Length && bytes[position] == '\r') position++;
        if (position < bytes.Length && bytes[position] == '\n') position++;
        return position;
    }

    private static bool IsFlate(DictionaryToken dictionary)
    {
        IToken? filter = dictionary.Data.GetValueOrDefault("Filter") ?? dictionary.Data.GetValueOrDefault("F");
        if (filter is ArrayToken { Length: > 0 } several) filter = several[0];
        return filter is NameToken { Data: "FlateDecode" or "Fl" };
    }

    private static int DataLength(ReadOnlySpan<byte> bytes)
    {
        int length = bytes.IndexOf("endstream"u8);
        return length < 0 ? bytes.Length : length;
    }
}
