using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace VnGovDocs.Hostile.Files;

/// <summary>The objects of a PDF, taken apart so that each can be changed, and put together again with right lengths and a right table.</summary>
internal sealed partial class PdfObjects
{
    private static readonly Encoding Latin = Encoding.Latin1;

    private PdfObjects(SortedDictionary<int, PdfObject> objects, int root)
    {
        Objects = objects;
        Root = root;
    }

    /// <summary>The objects by their numbers.</summary>
    public SortedDictionary<int, PdfObject> Objects { get; }

    /// <summary>The number of the catalog.</summary>
    public int Root { get; }

    public static PdfObjects Parse(byte[] file)
    {
        string text = Latin.GetString(file);
        var objects = new SortedDictionary<int, PdfObject>();
        Match match = Header().Match(text);
        while (match.Success)
        {
            int start = match.Index + match.Length, end = text.IndexOf("endobj", start, StringComparison.Ordinal);
            if (end < 0) break;
            int stream = text.IndexOf("stream", start, end - start, StringComparison.Ordinal);
            if (stream > 0)
            {
                int close = text.IndexOf("endstream", stream + 6, StringComparison.Ordinal), data = stream + (text[stream + 6] == '\r' ? 8 : 7);
                end = text.IndexOf("endobj", close, StringComparison.Ordinal);
                objects[Number(match)] = PdfObject.Of(text[start..stream].Trim(), file[data..close]);
            }
            else objects[Number(match)] = new PdfObject(text[start..end].Trim(), null, false);
            match = Header().Match(text, end);
        }
        return new PdfObjects(objects, int.Parse(RootEntry().Match(text).Groups[1].ValueSpan, CultureInfo.InvariantCulture));
    }

    /// <summary>The file with a plain table of places.</summary>
    public byte[] Classic()
    {
        using var file = new MemoryStream();
        int size = Objects.Keys.Max() + 1;
        long[] offsets = new long[size];
        Write(file, "%PDF-1.7\n");
        foreach ((int number, PdfObject one) in Objects) offsets[number] = Write(file, number, one);
        long table = file.Position;
        Write(file, $"xref\n0 {size}\n");
        for (int i = 0; i < size; i++) Write(file, offsets[i] == 0 ? "0000000000 65535 f \n" : $"{offsets[i]:D10} 00000 n \n");
        Write(file, $"trailer\n<< /Size {size} /Root {Root} 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return file.ToArray();
    }

    /// <summary>The file with its small objects in a compressed stream, and the places in another, as newer writers do.</summary>
    public byte[] Packed()
    {
        using var file = new MemoryStream();
        int pack = Objects.Keys.Max() + 1, size = pack + 2;
        var places = new (byte Kind, long Place, int Index)[size];
        Write(file, "%PDF-1.7\n");
        var index = new StringBuilder();
        var bodies = new StringBuilder();
        int inside = 0;
        foreach ((int number, PdfObject one) in Objects)
        {
            if (one.Data is not null)
            {
                places[number] = (1, Write(file, number, one), 0);
                continue;
            }
            index.Append(CultureInfo.InvariantCulture, $"{number} {bodies.Length} ");
            bodies.Append(one.Head).Append('\n');
            places[number] = (2, pack, inside++);
        }
        places[pack] = (1, Write(file, pack, new PdfObject($"<< /Type /ObjStm /N {inside} /First {index.Length} /Length 0 /Filter /FlateDecode >>", Latin.GetBytes(index.ToString() + bodies), true)), 0);
        long table = file.Position;
        places[pack + 1] = (1, table, 0);
        Write(file, pack + 1, new PdfObject($"<< /Type /XRef /Size {size} /W [1 4 2] /Root {Root} 0 R /Length 0 /Filter /FlateDecode >>", Rows(places), true));
        Write(file, $"startxref\n{table}\n%%EOF\n");
        return file.ToArray();
    }

    private static byte[] Rows((byte Kind, long Place, int Index)[] places) =>
        [.. places.SelectMany(one => (byte[])[one.Kind, (byte)(one.Place >> 24 & 255), (byte)(one.Place >> 16 & 255), (byte)(one.Place >> 8 & 255), (byte)(one.Place & 255), (byte)(one.Index >> 8 & 255), (byte)(one.Index & 255)])];

    private static long Write(MemoryStream file, int number, PdfObject one)
    {
        long place = file.Position;
        Write(file, $"{number} 0 obj\n{one.HeadFor(one.Stored)}\n");
        if (one.Stored is { } data)
        {
            Write(file, $"stream\n");
            file.Write(data);
            Write(file, $"\nendstream\n");
        }
        Write(file, $"endobj\n");
        return place;
    }

    private static void Write(MemoryStream file, FormattableString text) => file.Write(Latin.GetBytes(text.ToString(CultureInfo.InvariantCulture)));

    private static void Write(MemoryStream file, string text) => file.Write(Latin.GetBytes(text));

    private static int Number(Match match) => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(\d{1,7}) \d+ obj\b")]
    private static partial Regex Header();

    [GeneratedRegex(@"/Root (\d{1,7}) \d+ R")]
    private static partial Regex RootEntry();
}
