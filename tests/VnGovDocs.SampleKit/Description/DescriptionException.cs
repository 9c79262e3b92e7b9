namespace VnGovDocs.SampleKit.Description;

/// <summary>A mistake in a description: where it is, and what to write instead.</summary>
internal sealed class DescriptionException : Exception
{
    public DescriptionException(int line, string message)
        : base(message) => Line = line;

    public int Line { get; }
}
