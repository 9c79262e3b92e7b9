namespace VnGovDocs.Zoning;

/// <summary>Watches over locators and recognizers: one that fails costs its own part of the document, and the clock is looked at on the way.</summary>
/// <param name="checkpoint">Throws when the deadline has passed or the caller gave up.</param>
/// <param name="failed">Told which of them failed, and why; null lets the exception through.</param>
internal sealed class StageWatch(Action checkpoint, Action<string, Exception>? failed)
{
    private const int Stride = 64;

    private int _sinceClock;

    /// <summary>Nobody watches: every exception goes through. For tests, which want to see it.</summary>
    public static StageWatch None => new(static () => { }, null);

    /// <summary>One step of a loop over lines; looks at the clock now and then.</summary>
    public void Tick()
    {
        if (++_sinceClock < Stride) return;
        _sinceClock = 0;
        Look();
    }

    /// <summary>One long step: looks at the clock at once.</summary>
    public void Look() => checkpoint();

    /// <summary>What a locator or recognizer finds, or <paramref name="fallback"/> when it fails.</summary>
    public T Run<T>(string name, Func<T> stage, T fallback)
    {
        checkpoint();
        try
        {
            return stage();
        }
        catch (Exception cause) when (failed is not null && cause is not (OperationCanceledException or OutOfMemoryException or IReadStop))
        {
            failed(name, cause);
            return fallback;
        }
    }
}
