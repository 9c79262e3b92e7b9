namespace VnGovDocs;

/// <summary>The remarks of one read, capped; the last one kept says that there were more.</summary>
internal sealed class DiagnosticBag(int capacity)
{
    private readonly List<Diagnostic> _items = [];
    private bool _full;

    /// <summary>What was said so far; later remarks do not change it.</summary>
    public IReadOnlyList<Diagnostic> Items => Array.AsReadOnly(_items.ToArray());

    /// <summary>How many remarks there are.</summary>
    public int Count => _items.Count;

    /// <summary>The reason for which a read ends, which is kept however many remarks there were before.</summary>
    public void AddFailure(Diagnostic diagnostic) => _items.Add(diagnostic);

    public void Add(Diagnostic diagnostic)
    {
        if (_items.Count < capacity)
        {
            _items.Add(diagnostic);
            return;
        }
        if (_full) return;
        _full = true;
        _items.Add(DiagnosticCodes.HasMore(capacity));
    }

    /// <summary>Takes back what was said since there were so many: the work is done again.</summary>
    public void TakeBack(int count)
    {
        _items.RemoveRange(count, _items.Count - count);
        _full &= _items.Count > capacity;
    }
}
