using VnGovDocs.Text;

namespace VnGovDocs.Reading.Html;

/// <summary>
/// Follows a page's tags to know how deep they nest. Elements that the next of their kind closes are not counted, so that pages
/// without end tags are not taken for deep ones.
/// </summary>
internal sealed class OpenElements(Budget budget)
{
    /// <summary>Elements that the parser adds by itself, or that are not counted here.</summary>
    public const int Implied = 64;

    private static readonly WordTable<bool> Uncounted = WordTable.Of(
        ("area base br col embed hr img input link meta param source track wbr frame keygen basefont bgsound "
            + "html head body p li dd dt tr td th tbody thead tfoot colgroup option optgroup caption rt rp").Split(' '));

    private readonly Stack<string> _open = new();
    private readonly Dictionary<string, int> _counts = [];

    public void Open(string name)
    {
        if (Uncounted.Contains(name)) return;
        _open.Push(name);
        _counts[name] = _counts.GetValueOrDefault(name) + 1;
        budget.CheckDepth(_open.Count);
    }

    public void Close(string name)
    {
        if (_counts.GetValueOrDefault(name) == 0) return;
        string top;
        do
        {
            top = _open.Pop();
            _counts[top]--;
        }
        while (top != name);
    }
}
