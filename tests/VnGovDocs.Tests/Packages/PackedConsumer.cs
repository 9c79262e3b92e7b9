namespace VnGovDocs.Tests.Packages;

/// <summary>The packages as a release would hold them, packed once into a local feed, and a folder in which the project that knows only them is built.</summary>
public sealed class PackedConsumer : IAsyncLifetime
{
    /// <summary>No cache can hold a package of this version.</summary>
    private static readonly string Version = $"0.1.0-test.{Guid.NewGuid():N}";

    private readonly string _folder = Directory.CreateTempSubdirectory("vngovdocs-packages-").FullName;

    /// <summary>The package of a project.</summary>
    public string Package(string id) => Path.Combine(Feed, $"{id}.{Version}.nupkg");

    private string Feed => Path.Combine(_folder, "feed");

    /// <summary>Packs for one framework and apart from the solution's own output, which belongs to the running tests.</summary>
    public async ValueTask InitializeAsync()
    {
        foreach (string project in (string[])["VnGovDocs", "VnGovDocs.DependencyInjection"])
        {
            await SeparateProgram.Run("dotnet", ["pack", Path.Combine(Repository.Root, "src", project), "-c", "Release", "-o", Feed, "--artifacts-path", Path.Combine(_folder, "packed"), "--disable-build-servers", "--nologo", "-v", "q", $"-p:PackageVersion={Version}", "-p:TargetFrameworks=net10.0", "-p:RunAnalyzers=false", "-p:EnablePackageValidation=false"], _folder);
        }
    }

    /// <summary>Publishes the consumer as a program; gives its path and all that the build said.</summary>
    /// <param name="name">A folder of its own.</param>
    /// <param name="properties">Properties of the build.</param>
    public async Task<(string Program, string Said)> Publish(string name, params string[] properties)
    {
        string output = Path.Combine(_folder, name);
        string said = await SeparateProgram.Run("dotnet", ["publish", CopyOfConsumer(name), "-c", "Release", "-o", output, "--disable-build-servers", "--nologo", $"-p:PackageVersionUnderTest={Version}", $"-p:RestoreAdditionalProjectSources={Feed}", $"-p:RestorePackagesPath={Path.Combine(_folder, "cache")}", $"-p:RestoreFallbackFolders={GlobalCache}", .. properties], _folder);
        return (Path.Combine(output, "VnGovDocs.Consumer" + (OperatingSystem.IsWindows() ? ".exe" : "")), said);
    }

    /// <summary>Deletes what was packed and built.</summary>
    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Packages that others need are taken from where they already are.</summary>
    private static string GlobalCache => Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private string CopyOfConsumer(string name)
    {
        string copy = Path.Combine(_folder, "source-" + name);
        Directory.CreateDirectory(copy);
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "VnGovDocs.Consumer"))) File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        return Path.Combine(copy, "VnGovDocs.Consumer.csproj");
    }
}
