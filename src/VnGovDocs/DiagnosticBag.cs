namespace VnGovDocs;

/// <summary>The remarks of one read, capped; the last one kept says that there were more.</summary>
internal sealed class DiagnosticBag(int capacity)
{
    private readonly List<Diagnostic> _items = [];
    private bool _full;

    public IReadOnlyList<Diagnostic> Items => _items;

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
}
