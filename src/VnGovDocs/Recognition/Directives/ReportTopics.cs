using VnGovDocs.Source;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Recognition.Directives;

/// <summary>
/// Which topic the sentences of a report have. "Về công tác …" opens one, which stays until a paragraph without an opener begins with words of another
/// field; from there on, each clause says its field by its own words.
/// </summary>
internal sealed class ReportTopics(string text)
{
    private bool _isStated;

    /// <summary>The topic at this place; null before the first.</summary>
    public string? Current { get; private set; }

    /// <summary>Whether the topic was told by words of a field instead of an opener.</summary>
    public bool IsDerived => Current is not null && !_isStated;

    /// <summary>Opens a topic that is printed.</summary>
    public void Open(string topic) => (Current, _isStated) = (topic, true);

    /// <summary>A paragraph begins.</summary>
    public void Begin(TextSpan paragraph)
    {
        if (!_isStated || Current is null || SubjectAreas.FirstIn(text, paragraph) is not { } area) return;
        if (area == SubjectAreas.FirstIn(Current, new TextSpan(0, Current.Length))) return;
        (Current, _isStated) = (area, false);
    }

    /// <summary>A clause is read.</summary>
    public void Pass(TextSpan clause)
    {
        if (!_isStated && SubjectAreas.FirstIn(text, clause) is { } area) Current = area;
    }
}
