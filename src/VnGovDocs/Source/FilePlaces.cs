namespace VnGovDocs.Source;

/// <summary>Places in a file of one text stream: byte ranges.</summary>
internal sealed class FilePlaces(DecodedFile file) : ISourcePlaces
{
    public DecodedFile File => file;

    public SourceLocation Place(SourceOrigin origin, int rawLength)
    {
        long start = file.ByteOffset(origin.Offset), end = file.ByteOffset(origin.Offset + rawLength);
        return new SourceLocation(ByteStart: start, ByteLength: end - start);
    }

    public SourceLocation? Join(SourceLocation first, SourceLocation second)
    {
        if (first.ByteStart is null || second.ByteStart is null || second.ByteStart < first.ByteStart) return null;
        // Line feeds and markup between two pieces are part of the printed stretch's byte range when they directly follow.
        return second.ByteStart <= first.ByteStart + first.ByteLength + 2
            ? first with { ByteLength = second.ByteStart + second.ByteLength - first.ByteStart }
            : null;
    }
}
