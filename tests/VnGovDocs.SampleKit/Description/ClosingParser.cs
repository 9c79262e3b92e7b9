namespace VnGovDocs.SampleKit.Description;

/// <summary>
/// Reads the closing: groups of lines parted by empty ones. The group that begins with "Nơi nhận" are the recipients; of the others
/// one is a signature's titles and the next its name.
/// </summary>
internal static class ClosingParser
{
    private const string RecipientsLabel = "Nơi nhận";

    public static SampleDescription Read(IReadOnlyList<SourceLine> lines, SampleDescription description)
    {
        var signatures = new List<SampleSignature>();
        List<SourceLine>? titles = null;
        foreach (List<SourceLine> group in Groups(lines))
        {
            if (group[0].Text.StartsWith(RecipientsLabel, StringComparison.Ordinal))
            {
                if (description.Recipients.Count > 0) throw group[0].Error($"'{RecipientsLabel}' stands twice: write all recipients below one of them");
                description = description with { Recipients = [.. group.Select(line => line.Text)] };
            }
            else if (group[0].Text.StartsWith('-'))
            {
                throw group[0].Error($"'{group[0].Text}' is no title of a signer: recipients stand right below a line '{RecipientsLabel}:', without an empty line between");
            }
            else if (titles is null)
            {
                titles = group;
            }
            else
            {
                signatures.Add(new SampleSignature([.. titles.Select(line => line.Text)], [.. group.SkipLast(1).Select(line => line.Text)], group[^1].Text));
                titles = null;
            }
        }
        if (titles is not null) throw titles[0].Error($"the signature '{titles[0].Text}' has no name: leave a line empty below its titles and write the name");
        return description with { Signatures = signatures };
    }

    private static List<List<SourceLine>> Groups(IReadOnlyList<SourceLine> lines)
    {
        var groups = new List<List<SourceLine>>();
        bool open = false;
        foreach (SourceLine line in lines)
        {
            if (!line.IsBlank && !open) groups.Add([]);
            open = !line.IsBlank;
            if (open) groups[^1].Add(line);
        }
        return groups;
    }
}
