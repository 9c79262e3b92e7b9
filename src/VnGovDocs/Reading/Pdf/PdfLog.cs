using UglyToad.PdfPig.Logging;

namespace VnGovDocs.Reading.Pdf;

/// <summary>What PdfPig complains of tells what it is busy with: the clock is looked at, and how often it tries to mend a picture is counted.</summary>
internal sealed class PdfLog(BudgetedFilters reading) : ILog
{
    public void Debug(string message) => reading.Tick();

    public void Debug(string message, Exception ex) => reading.Tick();

    public void Warn(string message)
    {
        reading.Tick();
        if (message.Contains("attempting recovery", StringComparison.Ordinal)) reading.Cost.Recover();
    }

    public void Error(string message) => reading.Tick();

    public void Error(string message, Exception ex) => reading.Tick();
}
