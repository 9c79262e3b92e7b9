using System.Text.Json;
using VnGovDocs.Source;

namespace VnGovDocs.Export.Html;

/// <summary>Gathers the values of a read in groups, and numbers them.</summary>
internal sealed class FactList
{
    private readonly List<ViewFact> _all = [];
    private List<ViewFact> _siblings = [];

    public List<FactGroup> Groups { get; } = [];

    /// <summary>All values, each at the place that its id says.</summary>
    public IReadOnlyList<ViewFact> All => _all;

    /// <summary>Begins a group; one that stays empty is left out.</summary>
    public void Group(string name, string title, Action content)
    {
        _siblings = [];
        content();
        if (_siblings.Count > 0) Groups.Add(new FactGroup(name, title, _siblings));
    }

    /// <summary>Adds a value; one that is not printed is left out, with what belongs to it.</summary>
    public void Add(FactKind kind, string path, string name, string? value, TextSpan? span, string evidence = ViewFact.Stated, Action? children = null)
    {
        if (string.IsNullOrWhiteSpace(value)) return;
        var fact = new ViewFact(_all.Count, kind, path, name, value, span, evidence);
        _all.Add(fact);
        _siblings.Add(fact);
        if (children is null) return;
        List<ViewFact> outer = _siblings;
        _siblings = fact.Children;
        children();
        _siblings = outer;
    }

    /// <summary>A value's name in the JSON.</summary>
    public static string NameOf<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>The same in words: "report to".</summary>
    public static string WordsOf<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()).Replace('-', ' ');

    public static string At(string list, int index) => FormattableString.Invariant($"{list}[{index}]");

    public static string Joined(string separator, params string?[] parts) => string.Join(separator, parts.Where(part => !string.IsNullOrWhiteSpace(part)));
}
