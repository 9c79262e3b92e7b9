using VnGovDocs.Source;

namespace VnGovDocs.Model;

/// <summary>What a column of a table of tasks holds, by its heading.</summary>
public enum TableColumnRole
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>STT.</summary>
    Ordinal,

    /// <summary>Nội dung, Nhiệm vụ: what is to be done.</summary>
    Task,

    /// <summary>Cơ quan chủ trì: who does it.</summary>
    Lead,

    /// <summary>Cơ quan phối hợp: who takes part.</summary>
    Coordinate,

    /// <summary>Thời gian (hoàn thành): when.</summary>
    Deadline,

    /// <summary>Sản phẩm, Kết quả: what comes of it.</summary>
    Product,

    /// <summary>Ghi chú.</summary>
    Remark,

    /// <summary>Họ và tên, chức vụ: a list of people.</summary>
    Person,
}

/// <summary>A column under its heading.</summary>
/// <param name="Title">The heading; those of several header rows joined, the upper one first.</param>
/// <param name="Role">What the column holds.</param>
public sealed record TableColumn(string Title, TableColumnRole Role);

/// <summary>One cell; merged cells appear once, at their upper left place.</summary>
/// <param name="Text">All lines of the cell, joined by line feeds; empty for an empty cell.</param>
/// <param name="RowSpan">Rows covered.</param>
/// <param name="ColumnSpan">Columns covered.</param>
/// <param name="Span">Where; null for an empty cell.</param>
public sealed record TableCell(string Text, int RowSpan, int ColumnSpan, TextSpan? Span);

/// <summary>A table of the body, row by row.</summary>
/// <param name="HeaderRows">How many rows at the top are headings.</param>
/// <param name="Rows">The cells; a place that a merged cell of the row above covers has none.</param>
public sealed record TableContent(int HeaderRows, EquatableList<EquatableList<TableCell>> Rows)
{
    /// <summary>The columns of the grid with their headings; empty for a table without headings.</summary>
    public EquatableList<TableColumn> Columns { get; init; } = [];
}
