namespace VnGovDocs.Source;

/// <summary>What a format knows about the places of its raw characters.</summary>
internal interface ISourcePlaces
{
    /// <summary>Where a stretch of raw characters stands.</summary>
    SourceLocation Place(SourceOrigin origin, int rawLength);

    /// <summary>One place for two that follow each other in the text and touch in the file, else null.</summary>
    SourceLocation? Join(SourceLocation first, SourceLocation second);
}
