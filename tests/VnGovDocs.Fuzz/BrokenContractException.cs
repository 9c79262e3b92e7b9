namespace VnGovDocs.Fuzz;

/// <summary>A file for which the library did not keep what it promises.</summary>
internal sealed class BrokenContractException(string violation) : Exception(violation);
