using System.Runtime.CompilerServices;
using UglyToad.PdfPig.Tokens;

namespace VnGovDocs.Reading.Pdf;

/// <summary>
/// What drawing one page costs: forms inside forms multiply, so that 2 KB can ask for 10^8 of them. Each costs itself and its commands
/// each time it is drawn.
/// </summary>
internal sealed class PageCost(BudgetedFilters reading)
{
    /// <summary>Pages draw forms inside forms three or four deep; each costs the stack some of its room.</summary>
    private const int DeepestForm = 48;

    /// <summary>Pictures inside the commands whose end was not found at first; PdfPig copies the picture each time.</summary>
    private const int MostRecoveries = 200;

    private int _deep, _forms, _recoveries;
    private long _bytes;

    public void Clear() => (_deep, _forms, _bytes, _recoveries) = (0, 0, 0, 0);

    public void EnterForm(StreamToken form)
    {
        ReadLimits limits = reading.Budget.Limits;
        reading.Tick();
        _bytes += reading.DecodedLength(form);
        if (++_forms > limits.MaxPageForms) reading.Stop(ReadStoppedException.Exceeded(nameof(ReadLimits.MaxPageForms), limits.MaxPageForms));
        if (_bytes > limits.MaxPageContentBytes) reading.Stop(ReadStoppedException.Exceeded(nameof(ReadLimits.MaxPageContentBytes), limits.MaxPageContentBytes));
        if (++_deep > DeepestForm) reading.Stop(ReadStoppedException.Malformed(DocumentFormat.Pdf, "forms inside forms without end"));
    }

    public void LeaveForm() => _deep--;

    /// <summary>Graphics states inside each other; each is a copy of the one before.</summary>
    public void EnterState(int depth)
    {
        if (depth > reading.Budget.Limits.MaxNesting) reading.Stop(ReadStoppedException.Exceeded(nameof(ReadLimits.MaxNesting), reading.Budget.Limits.MaxNesting));
    }

    public void Recover()
    {
        if (++_recoveries > MostRecoveries) reading.Stop(ReadStoppedException.Malformed(DocumentFormat.Pdf, "pictures without end"));
    }
}
