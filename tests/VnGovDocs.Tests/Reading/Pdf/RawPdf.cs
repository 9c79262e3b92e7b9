using System.Globalization;
using System.Text;
using VnGovDocs.Hostile.Files;

namespace VnGovDocs.Tests.Reading.Pdf;

/// <summary>A page that says "Hello", and whatever else a test puts into the file: objects as they are written, plain or packed into an object stream.</summary>
internal sealed class RawPdf
{
    private const int ObjectStream = 5000, Table = 5001;

    private readonly SortedDictionary<int, string> _plain = new()
    {
        [1] = "<< /Type /Catalog /Pages 2 0 R >>",
        [2] = "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
        [3] = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
        [4] = PdfBuilder.Stream("BT /F 12 Tf 85 700 Td (Hello) Tj ET"),
        [5] = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    };

    private readonly SortedDictionary<int, string> _packed = [];
    private readonly List<int> _misplaced = [];
    private string _tableEntries = "";
    private bool _isCompressed = true;

    public RawPdf Put(int number, string text)
    {
        _plain[number] = text;
        return this;
    }

    /// <summary>Into the object stream, whatever was there before.</summary>
    public RawPdf Pack(int number, string text)
    {
        _plain.Remove(number);
        _packed[number] = text;
        return this;
    }

    /// <summary>So many objects from a number on that the table says to lie in the object stream, where they are not.</summary>
    public RawPdf Misplace(int first, int count)
    {
        for (int i = first; i < first + count; i++) _misplaced.Add(i);
        return this;
    }

    /// <summary>Leaves the object stream as it is written.</summary>
    public RawPdf WithoutCompression()
    {
        _isCompressed = false;
        return this;
    }

    /// <summary>So many objects from number 10 on, each written with its own and the next one's number.</summary>
    public RawPdf Chain(int count, string format, bool isPacked = false, bool isCircle = false)
    {
        for (int i = 10; i < 10 + count; i++)
        {
            string text = string.Format(CultureInfo.InvariantCulture, format, i, isCircle && i == 9 + count ? 10 : i + 1);
            _ = isPacked ? Pack(i, text) : Put(i, text);
        }
        return this;
    }

    /// <summary>More entries for the dictionary of the cross-reference stream; they come before the true ones.</summary>
    public RawPdf TableEntries(string entries)
    {
        _tableEntries = entries;
        return this;
    }

    public byte[] Bytes()
    {
        using var file = new MemoryStream();
        var rows = new SortedDictionary<int, (int Kind, long Where, int Index)>();
        void Write(int number, string text)
        {
            rows[number] = (1, file.Position, 0);
            file.Write(Encoding.Latin1.GetBytes($"{number} 0 obj\n{text}\nendobj\n"));
        }
        file.Write("%PDF-1.7\n"u8);
        foreach ((int number, string text) in _plain) Write(number, text);
        int index = 0;
        foreach (int number in _packed.Keys) rows[number] = (2, ObjectStream, index++);
        foreach (int number in _misplaced) rows[number] = (2, ObjectStream, 0);
        if (_packed.Count > 0) Write(ObjectStream, PackedObjects());
        long table = file.Position;
        rows[Table] = (1, table, 0);
        string numbers = string.Concat(rows.Keys.Select(number => $"{number} 1 "));
        string data = string.Concat(rows.Values.Select(row => $"{(char)row.Kind}{Bytes(row.Where, 4)}{Bytes(row.Index, 2)}"));
        Write(Table, PdfBuilder.Stream(data, $"/Type /XRef /Root 1 0 R {_tableEntries} /Size {Table + 1} /W [1 4 2] /Index [{numbers}]"));
        file.Write(Encoding.Latin1.GetBytes($"startxref\n{table}\n%%EOF\n"));
        return file.ToArray();
    }

    private string PackedObjects()
    {
        var head = new StringBuilder();
        var body = new StringBuilder();
        foreach ((int number, string text) in _packed)
        {
            head.Append(CultureInfo.InvariantCulture, $"{number} {body.Length} ");
            body.Append(text).Append(' ');
        }
        string entries = $"/Type /ObjStm /N {_packed.Count} /First {head.Length}";
        return _isCompressed ? PdfBuilder.Stream(PdfBuilder.Deflated($"{head}{body}"), entries + " /Filter /FlateDecode") : PdfBuilder.Stream($"{head}{body}", entries);
    }

    private static string Bytes(long value, int count) => string.Concat(Enumerable.Range(1, count).Select(i => (char)(value >> 8 * (count - i) & 0xFF)));
}
