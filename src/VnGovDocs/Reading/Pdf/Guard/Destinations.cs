namespace VnGovDocs.Reading.Pdf.Guard;

/// <summary>Named places of a file and its pages: for each place PdfPig looks through all pages, so that both together must not be too many.</summary>
internal sealed class Destinations
{
    /// <summary>About two seconds of looking; 5,000 pages with 40,000 named places come to it.</summary>
    private const long MostLooks = 200_000_000;

    /// <summary>Fewer references than this in one object are not worth counting.</summary>
    private const int Few = 64;

    private readonly HashSet<int> _tables = [];
    private readonly HashSet<int> _pageTrees = [];
    private readonly Dictionary<int, int> _references = [];
    private long _named;

    /// <summary>An object with so many references outside of trees.</summary>
    public void Add(int number, int references, bool hasNames)
    {
        if (references <= Few) return;
        if (hasNames) _named += references;
        else _references[number] = references;
    }

    /// <summary>A table of named places as old files have it.</summary>
    public void AddTable(int number) => _tables.Add(number);

    public void AddPages(int number) => _pageTrees.Add(number);

    /// <param name="steps">The steps it takes to walk a tree from its object on.</param>
    /// <param name="budget">Of the read.</param>
    public void Check(Dictionary<int, long> steps, Budget budget)
    {
        long pages = _pageTrees.Max(tree => (long?)steps.GetValueOrDefault(tree)) ?? 0;
        long places = _named + _tables.Sum(table => (long)_references.GetValueOrDefault(table));
        if (places * pages > MostLooks) throw ReadStoppedException.Exceeded(nameof(ReadLimits.MaxElements), budget.Limits.MaxElements);
    }
}
