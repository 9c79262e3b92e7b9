namespace VnGovDocs.Source;

/// <summary>A cell of a table, merged cells counted once.</summary>
/// <param name="Table">Index into <see cref="SourceDocument.Tables"/>.</param>
/// <param name="Row">Row of the cell's upper edge, from 0.</param>
/// <param name="Column">Grid column of the cell's left edge, from 0.</param>
/// <param name="RowSpan">Rows covered, at least 1.</param>
/// <param name="ColumnSpan">Grid columns covered, at least 1.</param>
public sealed record SourceCell(int Table, int Row, int Column, int RowSpan, int ColumnSpan);

/// <summary>A table of the file. Letterheads and closings are usually borderless tables of two columns.</summary>
/// <param name="Index">Its place in <see cref="SourceDocument.Tables"/>.</param>
/// <param name="Parent">The cell it stands in, when nested.</param>
/// <param name="Rows">Count of rows.</param>
/// <param name="Columns">Count of grid columns.</param>
public sealed record SourceTable(int Index, SourceCell? Parent, int Rows, int Columns);
