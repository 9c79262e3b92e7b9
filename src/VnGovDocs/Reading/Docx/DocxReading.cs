namespace VnGovDocs.Reading.Docx;

/// <summary>What all streams of one document share while it is read.</summary>
internal sealed class DocxReading(
    Budget budget, SourceTextBuilder builder, StyleSheet styles, NumberingDefinitions numbering, DocumentSettings settings)
{
    public Budget Budget => budget;

    public SourceTextBuilder Builder => builder;

    public StyleSheet Styles => styles;

    public DocumentSettings Settings => settings;

    public NumberingCounter Numbers { get; } = new(numbering, styles);

    public SectionReferences Sections { get; } = new();

    /// <summary>Whether the paper itself has a color.</summary>
    public bool HasPageColor { get; set; }

    /// <summary>Characters left out because a person does not see them.</summary>
    public int HiddenCharacters { get; set; }

    /// <summary>Characters left out because they were deleted under track changes.</summary>
    public int DeletedCharacters { get; set; }
}
