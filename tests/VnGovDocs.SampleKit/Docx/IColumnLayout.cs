using VnGovDocs.SampleKit.Composition;
using VnGovDocs.SampleKit.Description;

namespace VnGovDocs.SampleKit.Docx;

/// <summary>One way to set columns side by side: the letterhead and the closing of one document are built the same way.</summary>
internal interface IColumnLayout
{
    void Write(DocxBody body, IReadOnlyList<ColumnRow> rows);

    static IColumnLayout Of(DocxConstruction construction) => construction switch
    {
        DocxConstruction.Table => new TableLayout(),
        DocxConstruction.Tabs => new TabLayout(),
        DocxConstruction.Frames => new FrameLayout(),
        DocxConstruction.Sections => new SectionLayout(),
        DocxConstruction.Stacked => new StackedLayout(),
        _ => throw new ArgumentOutOfRangeException(nameof(construction)),
    };
}
