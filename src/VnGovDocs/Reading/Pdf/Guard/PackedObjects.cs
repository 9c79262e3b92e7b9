namespace VnGovDocs.Reading.Pdf.Guard;

/// <summary>The object streams of a file: how many, and where the data of those begin that are not compressed, which no filter sees.</summary>
internal sealed class PackedObjects
{
    private readonly HashSet<long> _plain = [];

    public int Count { get; set; }

    public void AddPlain(long start) => _plain.Add(start);

    public bool IsPlain(long start) => _plain.Count > 0 && _plain.Contains(start);
}
