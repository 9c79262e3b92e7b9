namespace VnGovDocs.Reading.Docx;

/// <summary>Reads <c>numbering.xml</c>; what makes no sense in it is passed over.</summary>
internal static class NumberingReader
{
    /// <summary>Word itself stops at these.</summary>
    private const int MaxStart = 32_767, MaxPattern = 255;

    public static NumberingDefinitions Read(GuardedXml? xml)
    {
        var definitions = new NumberingDefinitions();
        if (xml is null) return definitions;
        using (xml)
        {
            while (xml.Read())
            {
                if (xml.IsWordElement("abstractNum")) ReadAbstract(xml, definitions);
                else if (xml.IsWordElement("num")) ReadInstance(xml, definitions);
            }
        }
        return definitions;
    }

    private static void ReadAbstract(GuardedXml xml, NumberingDefinitions definitions)
    {
        int? id = xml.Number("abstractNumId");
        if (xml.IsEmpty) return;
        var definition = new AbstractNumbering();
        int depth = xml.Depth;
        while (xml.ReadInside(depth))
        {
            if (xml.IsWordElement("numStyleLink")) definition.LinkedStyleId = xml.Value;
            else if (xml.IsWordElement("lvl") && LevelNumber(xml) is { } level) definition.Levels[level] = ReadLevel(xml);
        }
        if (id is not null) definitions.Abstracts.TryAdd(id.Value, definition);
    }

    private static void ReadInstance(GuardedXml xml, NumberingDefinitions definitions)
    {
        int? id = xml.Number("numId");
        if (xml.IsEmpty) return;
        var instance = new NumberingInstance();
        int? level = null;
        int depth = xml.Depth;
        while (xml.ReadInside(depth))
        {
            if (xml.IsWordElement("abstractNumId")) instance.AbstractId = xml.Number() ?? -1;
            else if (xml.IsWordElement("lvlOverride")) level = LevelNumber(xml);
            else if (xml.IsWordElement("startOverride") && level is not null) instance.Starts[level.Value] = ReadStart(xml);
            else if (xml.IsWordElement("lvl") && level is not null) instance.Overrides[level.Value] = ReadLevel(xml);
        }
        if (id is not null) definitions.Instances.TryAdd(id.Value, instance);
    }

    private static NumberingLevel ReadLevel(GuardedXml xml)
    {
        var level = new NumberingLevel();
        if (xml.IsEmpty) return level;
        int depth = xml.Depth;
        while (xml.ReadInside(depth))
        {
            if (!xml.IsElement || !xml.IsWord) continue;
            level = xml.Name switch
            {
                "start" => level with { Start = ReadStart(xml) },
                "numFmt" => level with { Format = xml.Value ?? level.Format },
                "lvlText" => level with { Text = ReadPattern(xml) },
                "suff" => level with { IsTight = xml.Value == "nothing" },
                "lvlRestart" => level with { Restart = xml.Number() },
                "isLgl" => level with { IsLegal = xml.IsOn },
                "pStyle" => level with { StyleId = xml.Value },
                "rPr" => level with { Run = RunFormat.Read(xml) },
                _ => level,
            };
            if (xml.Name == "pPr" && xml.IsElement) xml.SkipElement();
        }
        return level;
    }

    private static string ReadPattern(GuardedXml xml)
    {
        string text = xml.Value ?? "";
        return text.Length <= MaxPattern ? text : text[..MaxPattern];
    }

    private static int ReadStart(GuardedXml xml) => Math.Clamp(xml.Number() ?? 0, 0, MaxStart);

    private static int? LevelNumber(GuardedXml xml) =>
        xml.Number("ilvl") is { } level and >= 0 and < NumberingDefinitions.LevelCount ? level : null;
}
