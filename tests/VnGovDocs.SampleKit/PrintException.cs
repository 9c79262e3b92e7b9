namespace VnGovDocs.SampleKit;

/// <summary>A PDF could not be printed; the message says what to do.</summary>
internal sealed class PrintException(string message) : Exception(message);
