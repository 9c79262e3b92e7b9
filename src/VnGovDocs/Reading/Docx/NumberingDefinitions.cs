namespace VnGovDocs.Reading.Docx;

/// <summary>One level of a list (<c>w:lvl</c>).</summary>
internal sealed record NumberingLevel
{
    public int Start { get; init; } = 1;

    public string Format { get; init; } = "decimal";

    /// <summary>Pattern of the label: <c>%1.%2.</c></summary>
    public string Text { get; init; } = "";

    /// <summary>Whether nothing stands between label and text.</summary>
    public bool IsTight { get; init; }

    /// <summary>Level, from 1, whose use starts this one anew; 0 never; null: any higher one.</summary>
    public int? Restart { get; init; }

    /// <summary>Whether all numbers of the label are decimal (<c>w:isLgl</c>).</summary>
    public bool IsLegal { get; init; }

    /// <summary>Paragraph style that stands for this level.</summary>
    public string? StyleId { get; init; }

    public RunFormat Run { get; init; }
}

/// <summary>A list definition (<c>w:abstractNum</c>), which shares its counters among all lists made from it.</summary>
internal sealed class AbstractNumbering
{
    public NumberingLevel?[] Levels { get; } = new NumberingLevel?[NumberingDefinitions.LevelCount];

    /// <summary>The numbering style whose list this only points at.</summary>
    public string? LinkedStyleId { get; set; }
}

/// <summary>A list (<c>w:num</c>): a definition with some levels replaced or started elsewhere.</summary>
internal sealed class NumberingInstance
{
    public int AbstractId { get; set; } = -1;

    public NumberingLevel?[] Overrides { get; } = new NumberingLevel?[NumberingDefinitions.LevelCount];

    public int?[] Starts { get; } = new int?[NumberingDefinitions.LevelCount];
}

/// <summary>The lists of <c>numbering.xml</c>.</summary>
internal sealed class NumberingDefinitions
{
    public const int LevelCount = 9;

    private const int MaxLinks = 8;

    public Dictionary<int, AbstractNumbering> Abstracts { get; } = [];

    public Dictionary<int, NumberingInstance> Instances { get; } = [];

    /// <summary>The list and the definition behind it, links of numbering styles followed; null when there is none.</summary>
    public (NumberingInstance Instance, AbstractNumbering Definition)? Find(int numberingId, StyleSheet styles)
    {
        if (!Instances.TryGetValue(numberingId, out NumberingInstance? instance)) return null;
        NumberingInstance at = instance;
        for (int links = 0; links < MaxLinks; links++)
        {
            if (!Abstracts.TryGetValue(at.AbstractId, out AbstractNumbering? definition)) return null;
            if (definition.LinkedStyleId is null) return (instance, definition);
            int? linked = styles.Named(definition.LinkedStyleId).Paragraph.NumberingId;
            if (linked is null || !Instances.TryGetValue(linked.Value, out NumberingInstance? next)) return (instance, definition);
            at = next;
        }
        return null;
    }
}
