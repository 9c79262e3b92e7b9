namespace VnGovDocs.SampleKit.Description;

/// <summary>
/// Reads a description: head, body, closing and annexes, parted by lines <c>---</c>. The format is told in the kit's README.
/// </summary>
internal static class DescriptionParser
{
    private const string Separator = "---";

    /// <exception cref="DescriptionException">The text is no description.</exception>
    public static SampleDescription Parse(string text)
    {
        IReadOnlyList<SourceLine> lines = SourceLine.Split(text);
        List<List<SourceLine>> zones = Zones(lines);
        int end = lines.Count == 0 ? 1 : lines[^1].Number;
        if (zones.Count < 2) throw new DescriptionException(end, "there is no body: end the head with a line '---' and write the body below it");
        (SampleStyle style, SampleHead head) = new HeadParser().Parse(zones[0]);
        var body = new BodyParser(zones[1].Concat(zones.ElementAtOrDefault(3) ?? []));
        var description = new SampleDescription { Style = style, Head = head, Body = body.Parse(zones[1]) };
        if (description.Body.Count == 0) throw new DescriptionException(end, "the body is empty: write one paragraph a line below the first '---'");
        if (zones.Count > 2) description = ClosingParser.Read(zones[2], description);
        if (zones.Count > 3) description = description with { Annexes = body.Parse(zones[3]) };
        body.CheckNotes();
        return description;
    }

    private static List<List<SourceLine>> Zones(IReadOnlyList<SourceLine> lines)
    {
        List<List<SourceLine>> zones = [[]];
        foreach (SourceLine line in lines)
        {
            if (line.Text != Separator)
            {
                zones[^1].Add(line);
                continue;
            }
            if (zones.Count == 4) throw line.Error("there are more than three lines '---': they part head, body, closing and annexes only; a new page is '<<<'");
            zones.Add([]);
        }
        return zones;
    }
}
