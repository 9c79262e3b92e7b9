using DocumentFormat.OpenXml.Wordprocessing;
using VnGovDocs.SampleKit.Composition;

namespace VnGovDocs.SampleKit.Docx;

/// <summary>No columns: everything centered below each other, as simple converters leave a document.</summary>
internal sealed class StackedLayout : IColumnLayout
{
    public void Write(DocxBody body, IReadOnlyList<ColumnRow> rows)
    {
        foreach (Composition.Column column in rows.SelectMany(row => row.Columns))
        {
            JustificationValues place = column.Centered ? JustificationValues.Center : JustificationValues.Left;
            foreach (ColumnLine line in column.Lines) body.Add(DocxText.Paragraph(line, place, body.TextWidth));
            if (column.Lines.Count > 0) body.Add(DocxText.Gap(8));
        }
    }
}
