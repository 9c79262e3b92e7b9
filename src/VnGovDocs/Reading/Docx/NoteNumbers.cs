namespace VnGovDocs.Reading.Docx;

/// <summary>The marks of footnotes or endnotes, given in the order in which the text refers to them.</summary>
internal sealed class NoteNumbers(string format)
{
    private const int MaxNumber = 1_000_000;

    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);
    private string _format = format;
    private int _next = 1;

    public bool IsEmpty => _labels.Count == 0;

    /// <summary>Reads <c>w:footnotePr</c> or <c>w:endnotePr</c> of the settings, to its end.</summary>
    public void ReadFormat(GuardedXml xml)
    {
        if (xml.IsEmpty) return;
        int depth = xml.Depth;
        while (xml.ReadInside(depth))
        {
            if (xml.IsWordElement("numFmt")) _format = xml.Value ?? _format;
            else if (xml.IsWordElement("numStart")) _next = Math.Clamp(xml.Number() ?? 1, 0, MaxNumber);
        }
    }

    /// <summary>The printed mark of a note the text refers to.</summary>
    public string Refer(string id)
    {
        if (_labels.TryGetValue(id, out string? known)) return known;
        string label = NumberFormats.Format(_next, _format);
        if (_next < MaxNumber) _next++;
        _labels.Add(id, label);
        return label;
    }

    /// <summary>A note whose mark is typed and takes no number ("*").</summary>
    public void ReferCustom(string id, string mark) => _labels.TryAdd(id, mark);

    /// <summary>The mark of a note, or null when nothing in the text refers to it: it is not printed then.</summary>
    public string? LabelOf(string? id) => id is not null && _labels.TryGetValue(id, out string? label) ? label : null;
}
