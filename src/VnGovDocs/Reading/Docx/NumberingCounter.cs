using System.Text;

namespace VnGovDocs.Reading.Docx;

/// <summary>A label as it is printed, and the format its level gives it.</summary>
internal readonly record struct NumberLabel(string Text, bool IsTight, RunFormat Run);

/// <summary>Counts the paragraphs of all lists in one pass and prints their labels.</summary>
internal sealed class NumberingCounter(NumberingDefinitions definitions, StyleSheet styles)
{
    private readonly Dictionary<AbstractNumbering, int?[]> _counts = [];
    private readonly HashSet<NumberingInstance> _started = [];

    /// <summary>Counts a paragraph of a list; null when its number is not printed.</summary>
    public NumberLabel? Next(ParagraphFormat paragraph)
    {
        if (paragraph.NumberingId is not { } id || id == 0) return null;
        if (definitions.Find(id, styles) is not { } list) return null;
        (NumberingInstance instance, AbstractNumbering definition) = list;
        int index = Math.Clamp(paragraph.Level ?? LevelOfStyle(definition, paragraph), 0, NumberingDefinitions.LevelCount - 1);
        if (LevelAt(instance, definition, index) is not { } level) return null;
        int?[] counts = CountsOf(instance, definition);
        Count(counts, index, instance, definition);
        string text = Print(level, counts, instance, definition);
        return text.Length == 0 ? null : new NumberLabel(text, level.IsTight, level.Run);
    }

    /// <summary>A style in a list stands for the level that names it.</summary>
    private static int LevelOfStyle(AbstractNumbering definition, ParagraphFormat paragraph)
    {
        if (paragraph.NumberingStyleId is null) return 0;
        int level = Array.FindIndex(definition.Levels, one => one?.StyleId == paragraph.NumberingStyleId);
        return Math.Max(0, level);
    }

    private static NumberingLevel? LevelAt(NumberingInstance instance, AbstractNumbering definition, int level) =>
        instance.Overrides[level] ?? definition.Levels[level];

    private static int StartOf(NumberingInstance instance, AbstractNumbering definition, int level) =>
        instance.Starts[level] ?? LevelAt(instance, definition, level)?.Start ?? 1;

    /// <summary>The counters of the definition; the first use of a list that starts levels anew resets those.</summary>
    private int?[] CountsOf(NumberingInstance instance, AbstractNumbering definition)
    {
        if (!_counts.TryGetValue(definition, out int?[]? counts)) _counts.Add(definition, counts = new int?[NumberingDefinitions.LevelCount]);
        if (!_started.Add(instance)) return counts;
        for (int level = 0; level < counts.Length; level++)
            if (instance.Starts[level] is not null) counts[level] = null;
        return counts;
    }

    private static void Count(int?[] counts, int index, NumberingInstance instance, AbstractNumbering definition)
    {
        // A level that was jumped over counts as if it had been used once.
        for (int level = 0; level < index; level++) counts[level] ??= StartOf(instance, definition, level);
        counts[index] = counts[index] + 1 ?? StartOf(instance, definition, index);
        for (int level = index + 1; level < counts.Length; level++)
        {
            int restart = LevelAt(instance, definition, level)?.Restart ?? level;
            if (index + 1 <= restart) counts[level] = null;
        }
    }

    private static string Print(NumberingLevel level, int?[] counts, NumberingInstance instance, AbstractNumbering definition)
    {
        if (level.Format == "bullet") return BulletGlyphs.Print(level.Text, level.Run.Font);
        var label = new StringBuilder();
        for (int i = 0; i < level.Text.Length; i++)
        {
            bool isNumber = level.Text[i] == '%' && i + 1 < level.Text.Length && level.Text[i + 1] is >= '1' and <= '9';
            if (!isNumber)
            {
                label.Append(level.Text[i]);
                continue;
            }
            int shown = level.Text[++i] - '1';
            string format = LevelAt(instance, definition, shown)?.Format ?? "decimal";
            if (level.IsLegal && format != "none") format = "decimal";
            label.Append(NumberFormats.Format(counts[shown] ?? StartOf(instance, definition, shown), format));
        }
        return label.ToString();
    }
}
