using System.Collections.Concurrent;

namespace VnGovDocs.LibreOffice;

/// <summary>Profiles, one for each process that runs at a time: two processes on one profile would wait for each other, or refuse.</summary>
internal sealed class ProfilePool : IDisposable
{
    private readonly SemaphoreSlim _free;
    private readonly ConcurrentBag<string> _profiles = [];
    private readonly string _root = Path.Combine(Path.GetTempPath(), $"vngovdocs-libreoffice-{Guid.NewGuid():N}");
    private int _made;

    public ProfilePool(int processes) => _free = new SemaphoreSlim(processes, processes);

    /// <summary>The folder of a profile that nobody uses; null when none became free in time.</summary>
    public string? Take(TimeSpan patience, CancellationToken cancellation)
    {
        if (!_free.Wait(patience, cancellation)) return null;
        if (_profiles.TryTake(out string? profile)) return profile;
        profile = Path.Combine(_root, $"{Interlocked.Increment(ref _made)}");
        Directory.CreateDirectory(profile);
        return profile;
    }

    /// <summary>Gives a profile back; one whose process was killed may be locked or broken and is thrown away.</summary>
    public void Return(string profile, bool isIntact)
    {
        if (isIntact) _profiles.Add(profile);
        else Delete(profile);
        _free.Release();
    }

    public void Dispose()
    {
        Delete(_root);
        _free.Dispose();
    }

    private static void Delete(string folder)
    {
        try
        {
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException)
        {
            // Whoever still holds a file of it keeps the rest in the folder for temporary files, which the system clears.
        }
    }
}
