using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;
using VnGovDocs.Reading.Pdf.Guard;

namespace VnGovDocs.Reading.Pdf;

/// <summary>
/// PdfPig's stream filters under the budget of one read: 50 KB of a file can unfold to gigabytes. Also carries what the page factory
/// of that read needs, since the options are all it is given.
/// </summary>
internal sealed class BudgetedFilters(Budget budget) : IFilterProvider
{
    private const int FreeObjectStreams = 16, ReadingsOfObjectStream = 8;

    private readonly Dictionary<IFilter, IFilter> _wrapped = [];
    private readonly Dictionary<DictionaryToken, int> _lengths = new(ReferenceEqualityComparer.Instance);
    private ReadStoppedException? _stopped;
    private PageCost? _cost;
    private int _unpacked;

    public Budget Budget => budget;

    /// <summary>What the letter tables of this document cost so far.</summary>
    public LetterTables Tables { get; } = new();

    /// <summary>What the page that is being read costs.</summary>
    public PageCost Cost => _cost ??= new PageCost(this);

    /// <summary>The object streams of the file.</summary>
    public PackedObjects Packed { get; init; } = new();

    public FontFaces Faces { get; } = new();

    /// <summary>What the fonts of this document say of themselves.</summary>
    public FontWitness Witness { get; } = new();

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

    /// <summary>Looks at the clock now and then; what it says is kept, should the library swallow it.</summary>
    public void Tick()
    {
        try
        {
            budget.Tick();
        }
        catch (ReadStoppedException reason)
        {
            Note(reason);
            throw;
        }
    }

    /// <summary>How long the commands of a form are once they are unpacked.</summary>
    public int DecodedLength(StreamToken form) => _lengths.TryGetValue(form.StreamDictionary, out int length) ? length : form.Data.Length;

    /// <summary>A stream that was unpacked to so many bytes.</summary>
    public void NoteLength(DictionaryToken dictionary, int length) => _lengths[dictionary] = length;

    /// <summary>
    /// Object streams are unpacked once and their objects kept; but a table may say of 50,000 objects that they lie in a stream where they don't,
    /// and each time PdfPig looks again.
    /// </summary>
    public void SpendObjectStream(DictionaryToken dictionary)
    {
        if (dictionary.Data.ContainsKey("N") && dictionary.Data.ContainsKey("First")) SpendObjectStream();
    }

    public void SpendObjectStream()
    {
        if (++_unpacked > FreeObjectStreams + ReadingsOfObjectStream * Packed.Count)
            Stop(ReadStoppedException.Malformed(DocumentFormat.Pdf, "objects that are not where its tables say"));
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
