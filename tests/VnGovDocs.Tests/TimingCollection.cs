namespace VnGovDocs.Tests;

/// <summary>Tests that take times run while no other test does.</summary>
[CollectionDefinition(nameof(TimingCollection), DisableParallelization = true)]
public class TimingCollection;
