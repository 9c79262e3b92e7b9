using System.Globalization;

namespace VnGovDocs.Cli.Ocr;

/// <summary>One line on the terminal that shows how many scanned pages are read, of all files that are being read; silent when it is not wanted.</summary>
internal sealed class PageProgress(TextWriter terminal, bool enabled)
{
    private readonly Lock _lock = new();
    private int _done, _total, _files;

    public void Begin(int pages)
    {
        lock (_lock)
        {
            _files++;
            _total += pages;
            Show();
        }
    }

    public void Advance()
    {
        lock (_lock)
        {
            _done++;
            Show();
        }
    }

    /// <summary>Takes the line off when the last file is done: its result may come next.</summary>
    public void End(int pages)
    {
        lock (_lock)
        {
            if (--_files > 0) return;
            (_done, _total) = (0, 0);
            if (enabled && pages > 0) terminal.Write("\r\u001b[K");
        }
    }

    private void Show()
    {
        if (enabled) terminal.Write(string.Create(CultureInfo.InvariantCulture, $"\r\u001b[Kreading scanned pages: {_done} of {_total}"));
    }
}
