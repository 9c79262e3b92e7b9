using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Zoning;

namespace VnGovDocs.Hostile.Laws;

/// <summary>The laws that hold for every result, whatever was read. Each gives the violations in words.</summary>
internal static class ResultLaws
{
    /// <summary>Spans in the text and not empty, children in parents, siblings in order, printed words in their spans, places in the file.</summary>
    public static List<string> Violations(ReadResult result)
    {
        var violations = new List<string>();
        if (!result.HasDocument)
        {
            if (result.Status != ReadStatus.Failed) violations.Add("no document, but not failed");
            if (!result.Diagnostics.Any(one => one.Code == result.Failure.Code && one.Severity == DiagnosticSeverity.Error)) violations.Add($"no error says {result.Failure}");
            return violations;
        }
        DocumentWalker walker = DocumentWalker.Walk(result.Document);
        foreach (SpannedValue value in walker.Values) violations.AddRange(Of(value, result.Source));
        foreach ((string path, TextSpan[] spans) in walker.Siblings) violations.AddRange(Order(path, spans));
        violations.AddRange(Zones(result.Source));
        violations.AddRange(Lines(result.Source));
        foreach (Diagnostic one in result.Diagnostics.Where(one => one.Span is { } span && (span.Start < 0 || span.Length < 0 || span.End > result.Source.Text.Length)))
            violations.Add($"diagnostic {one.Code} lies at {one.Span}");
        if (result.Diagnostics.Any(one => one.Code is DiagnosticCodes.Crashed or DiagnosticCodes.BrokenLaw)) violations.Add(string.Join("; ", result.Diagnostics));
        return violations;
    }

    private static IEnumerable<string> Of(SpannedValue value, SourceDocument source)
    {
        TextSpan span = value.Span;
        if (span.Length <= 0 || span.Start < 0 || span.End > source.Text.Length)
        {
            yield return $"{value.Path} lies at {span} of {source.Text.Length} characters";
            yield break;
        }
        if (value.Parent is { } parent && !parent.Contains(span)) yield return $"{value.Path} at {span} leaves its parent {parent}";
        if (value.Value is { } words && !HoldsInOrder(source.TextOf(span), words)) yield return $"{value.Path} '{Short(words)}' is not printed at {span} '{Short(source.TextOf(span).ToString())}'";
        if (source.Locate(span).Count == 0) yield return $"{value.Path} at {span} has no place in the file";
    }

    private static IEnumerable<string> Order(string path, TextSpan[] spans)
    {
        for (int i = 1; i < spans.Length; i++)
        {
            if (spans[i].Start < spans[i - 1].End) yield return $"{path}[{i}] at {spans[i]} begins before {spans[i - 1]} ends";
        }
    }

    /// <summary>The zones cover the text from its first to its last character, in order, without gap or overlap.</summary>
    private static IEnumerable<string> Zones(SourceDocument source)
    {
        int end = 0;
        foreach (ZoneSpan zone in Zoner.Zone(source, new TextSpan(0, source.Text.Length), StageWatch.None).Zones)
        {
            if (zone.Span.Start != end) yield return $"zone {zone.Zone} begins at {zone.Span.Start}, the one before it ends at {end}";
            if (zone.Span.Length <= 0) yield return $"zone {zone.Zone} is empty at {zone.Span.Start}";
            end = zone.Span.End;
        }
        if (end != source.Text.Length) yield return $"the zones end at {end} of {source.Text.Length}";
    }

    private static IEnumerable<string> Lines(SourceDocument source)
    {
        int end = 0;
        foreach (SourceLine line in source.Lines)
        {
            if (line.Span.Start < end || line.Span.Length <= 0 || line.Span.End > source.Text.Length) yield return $"line {line.Index} lies at {line.Span}";
            end = line.Span.End;
        }
    }

    /// <summary>Whether the words of a value occur in a text in this order, both folded; other text may stand between.</summary>
    public static bool HoldsInOrder(ReadOnlySpan<char> printed, string value)
    {
        string text = TextKey.Of(printed);
        int position = 0;
        foreach (string word in WordsOf(TextKey.Of(value)))
        {
            int found = text.IndexOf(word, position, StringComparison.Ordinal);
            if (found < 0) return false;
            position = found + word.Length;
        }
        return true;
    }

    private static IEnumerable<string> WordsOf(string key)
    {
        int start = -1;
        for (int i = 0; i <= key.Length; i++)
        {
            bool inside = i < key.Length && char.IsLetterOrDigit(key[i]);
            if (inside && start < 0) start = i;
            if (inside || start < 0) continue;
            yield return key[start..i];
            start = -1;
        }
    }

    private static string Short(string text) => (text.Length <= 80 ? text : text[..80] + "…").ReplaceLineEndings("⏎");
}
