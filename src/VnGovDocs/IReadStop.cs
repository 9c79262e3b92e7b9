namespace VnGovDocs;

/// <summary>Marks the exception that ends a read, for stages that pass on what they may not swallow without knowing who threw it.</summary>
internal interface IReadStop;
