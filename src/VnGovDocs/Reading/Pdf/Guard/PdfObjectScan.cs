namespace VnGovDocs.Reading.Pdf.Guard;

/// <summary>
/// Looks at every object of a file, wherever the letters "obj" stand, far enough to know which objects it leads to and how large it says
/// that tables are. Nothing is made of it but the graph.
/// </summary>
internal sealed class PdfObjectScan(BudgetedFilters reading)
{
    /// <summary>How often each byte may be part of an object: objects don't overlap, but strings that don't end go on to the end of the file.</summary>
    private const int MostReadings = 16;

    private const long FreeWork = 1 << 20, LargestUsual = 1 << 12;

    private readonly List<PdfObjectReader.Packed> _packed = [];
    private long _work, _length;

    public ReferenceGraph Graph { get; } = new();

    public LetterTables Tables => reading.Tables;

    public Destinations Destinations { get; } = new();

    /// <summary>Throws what is to be said of the file where reading it would not end well. The objects of the file itself come first, then those that are packed into object streams.</summary>
    public void Run(ReadOnlyMemory<byte> file)
    {
        _length = file.Length;
        ReadOnlySpan<byte> bytes = file.Span;
        for (int at = 0; bytes[at..].IndexOf("obj"u8) is >= 0 and int found;)
        {
            int keyword = at + found;
            at = keyword + 3;
            // "endobj" begins nothing.
            if (keyword > 0 && bytes[keyword - 1] == 'd') continue;
            Spend(Read(bytes, at, NumberBefore(bytes, keyword), isPacked: false) - at);
        }
        Tables.Check(bytes);
        reading.Packed.Count = _packed.Count;
        foreach (PdfObjectReader.Packed packed in _packed) Unpack(file, packed);
        Tables.CheckReferences();
        Destinations.Check(Graph.Check(reading.Budget), reading.Budget);
    }

    private int Read(ReadOnlySpan<byte> bytes, int position, int number, bool isPacked)
    {
        var reader = new PdfObjectReader(bytes, position, number, isPacked, this, reading.Budget);
        reader.Run();
        if (!isPacked && reader.AsPacked() is { } packed) _packed.Add(packed);
        return reader.Position;
    }

    private void Unpack(ReadOnlyMemory<byte> file, PdfObjectReader.Packed stream)
    {
        ReadOnlyMemory<byte> content = ObjectStreams.Unpack(file, stream, reading);
        ReadOnlySpan<byte> bytes = content.Span;
        if (bytes.IsEmpty) return;
        if (stream.Count > bytes.Length) throw ReadStoppedException.Malformed(DocumentFormat.Pdf, "an object stream that claims more objects than it has bytes");
        _length += Math.Min(bytes.Length, stream.Count * LargestUsual);
        var head = new PdfTokens(bytes, 0);
        for (int i = 0; i < stream.Count && head.Next() == PdfToken.Number; i++)
        {
            int number = (int)head.Number;
            if (head.Next() != PdfToken.Number) break;
            long start = stream.First + head.Number;
            if (start >= 0 && start < bytes.Length) Spend(Read(bytes, (int)start, number, isPacked: true) - start);
        }
    }

    private void Spend(long bytes)
    {
        reading.Budget.Tick();
        _work += bytes;
        if (_work > FreeWork + MostReadings * _length) throw ReadStoppedException.Malformed(DocumentFormat.Pdf, "objects that lie over each other");
    }

    /// <summary>The object number before "g obj".</summary>
    private static int NumberBefore(ReadOnlySpan<byte> bytes, int keyword)
    {
        int position = keyword - 1;
        while (position >= 0 && PdfTokens.IsSpace(bytes[position])) position--;
        int generation = position;
        while (position >= 0 && char.IsAsciiDigit((char)bytes[position])) position--;
        int space = position;
        while (position >= 0 && PdfTokens.IsSpace(bytes[position])) position--;
        int end = position;
        while (position >= 0 && end - position < 10 && char.IsAsciiDigit((char)bytes[position])) position--;
        if (position == end || space == generation || end == space) return ReferenceGraph.Unknown;
        long number = 0;
        foreach (byte digit in bytes[(position + 1)..(end + 1)]) number = number * 10 + digit - '0';
        return (int)Math.Min(number, int.MaxValue);
    }
}
