using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace VnGovDocs.Reading.Pdf;

/// <summary>
/// PdfPig's stream filters under the budget of one read: 50 KB of a file can unfold to gigabytes. Also carries what the page factory
/// of that read needs, since the options are all it is given.
/// </summary>
internal sealed class BudgetedFilters(Budget budget) : IFilterProvider
{
    private readonly Dictionary<IFilter, IFilter> _wrapped = [];
    private ReadStoppedException? _stopped;

    public Budget Budget => budget;

    public FontFaces Faces { get; } = new();

    /// <summary>The letters of the page that is being read, as they were painted.</summary>
    public GlyphList Painted { get; } = new();

    /// <summary>Letters of that page that are not shown.</summary>
    public GlyphList Invisible { get; } = new();

    /// <summary>The same letters as they are sorted into lines.</summary>
    public GlyphList Sorted { get; } = new();

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Wrap(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Wrap(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Wrap(DefaultFilterProvider.Instance.GetAllFilters());

    /// <summary>Ends the read; also later, should the library swallow the exception and go on.</summary>
    public void Stop(ReadStoppedException reason)
    {
        Note(reason);
        throw reason;
    }

    /// <summary>Ends the read when the library is done with what it is at.</summary>
    public void Note(ReadStoppedException reason) => _stopped ??= reason;

    /// <summary>Throws what a filter or a page threw before, and what the library may have swallowed: the caller's token.</summary>
    public void ThrowIfStopped()
    {
        if (_stopped is not null) throw _stopped;
        budget.CheckClock();
    }

    /// <summary>A form is about to be drawn; the clock is looked at each time, for drawing it may take long.</summary>
    public void SpendForm()
    {
        try
        {
            budget.CheckClock();
        }
        catch (ReadStoppedException reason)
        {
            Stop(reason);
            throw;
        }
    }

    private List<IFilter> Wrap(IReadOnlyList<IFilter> filters)
    {
        var wrapped = new List<IFilter>(filters.Count);
        foreach (IFilter filter in filters)
        {
            if (!_wrapped.TryGetValue(filter, out IFilter? known)) _wrapped.Add(filter, known = new BudgetedFilter(filter, this));
            wrapped.Add(known);
        }
        return wrapped;
    }
}
