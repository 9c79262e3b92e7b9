namespace VnGovDocs.Source;

/// <summary>Places in the parts of a package: part and run.</summary>
internal sealed class PackagePlaces(IReadOnlyList<string> parts) : ISourcePlaces
{
    public IReadOnlyList<string> Parts => parts;

    public SourceLocation Place(SourceOrigin origin, int rawLength) => new(Part: parts[origin.Part], Run: origin.Run);

    public SourceLocation? Join(SourceLocation first, SourceLocation second) => first == second ? first : null;
}
