namespace VnGovDocs.Reading.Docx;

/// <summary>What <c>settings.xml</c> says about printing.</summary>
internal sealed class DocumentSettings
{
    /// <summary>Whether even pages have headers of their own.</summary>
    public bool HasEvenHeaders { get; private set; }

    public NoteNumbers Footnotes { get; } = new("decimal");

    public NoteNumbers Endnotes { get; } = new("lowerRoman");

    public static DocumentSettings Read(GuardedXml? xml)
    {
        var settings = new DocumentSettings();
        if (xml is null) return settings;
        using (xml)
        {
            while (xml.Read())
            {
                if (!xml.IsElement || !xml.IsWord) continue;
                if (xml.Name == "evenAndOddHeaders") settings.HasEvenHeaders = xml.IsOn;
                else if (xml.Name == "footnotePr") settings.Footnotes.ReadFormat(xml);
                else if (xml.Name == "endnotePr") settings.Endnotes.ReadFormat(xml);
            }
        }
        return settings;
    }
}
