namespace VnGovDocs.Tests.Readme;

/// <summary>Makes the repository's top folder the working folder until it is disposed of, because pages name files from there.</summary>
internal sealed class WorkingFolder : IDisposable
{
    private readonly string _before = Environment.CurrentDirectory;

    public WorkingFolder() => Environment.CurrentDirectory = Repository.Root;

    public void Dispose() => Environment.CurrentDirectory = _before;
}
