using System.Diagnostics;
using System.Globalization;

namespace VnGovDocs.Cli;

/// <summary>One line on the terminal that shows how many files are done; silent when it is not wanted.</summary>
internal sealed class ProgressBar(TextWriter terminal, int total, bool enabled) : IDisposable
{
    private const int Cells = 30;
    private const int NameWidth = 30;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(80);

    private readonly Stopwatch _sinceDrawn = Stopwatch.StartNew();
    private int _done;
    private bool _isDrawn;

    public void Advance(string name)
    {
        _done++;
        if (!enabled || (_sinceDrawn.Elapsed < Pause && _done < total)) return;
        int filled = Cells * _done / total;
        string shown = name.Length <= NameWidth ? name : "…" + name[^(NameWidth - 1)..];
        string bar = new string('█', filled) + new string('░', Cells - filled);
        terminal.Write(string.Create(CultureInfo.InvariantCulture, $"\r\u001b[K{bar} {_done}/{total} {shown}"));
        _isDrawn = true;
        _sinceDrawn.Restart();
    }

    /// <summary>Takes the bar off the line, so that something else can be written there.</summary>
    public void Clear()
    {
        if (!_isDrawn) return;
        terminal.Write("\r\u001b[K");
        _isDrawn = false;
    }

    public void Dispose() => Clear();
}
