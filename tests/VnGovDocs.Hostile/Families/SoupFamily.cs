using System.Net;
using System.Text;
using VnGovDocs.Hostile.Files;

namespace VnGovDocs.Hostile.Families;

/// <summary>Structural words in any order: documents that no office wrote, and that keep the laws all the same.</summary>
internal sealed class SoupFamily : Family
{
    private const int MostWords = 50;

    public override string Name => "soup";

    public override IReadOnlyDictionary<string, int> FullRun { get; } = new Dictionary<string, int> { ["text"] = 60_000, ["html"] = 25_000, ["docx"] = 25_000 };

    public override byte[] Bytes(string format, int number, Dice dice) => format switch
    {
        "html" => Encoding.UTF8.GetBytes($"<html><body>{Blocks(dice, HtmlTable, line => $"<p{dice.Of(["", " align=center", " style='text-align:center'", " class=x"])}>{WebUtility.HtmlEncode(line)}</p>")}</body></html>"),
        "docx" => new DocxBuilder().Body(Blocks(dice, WordTable, line => WordParagraph(line, dice))).Bytes(),
        _ => Encoding.UTF8.GetBytes(Text(dice)),
    };

    /// <summary>Text comes in by both doors.</summary>
    public override Verdict Judge(string format, int number, byte[] bytes, Dice dice) =>
        format == "text" && dice.OneIn(2) ? DoorContract.Judge(() => GovDocumentReader.ReadText(Encoding.UTF8.GetString(bytes))) : base.Judge(format, number, bytes, dice);

    /// <summary>One text in four has line ends inside the words, as narrow columns break them.</summary>
    private static string Text(Dice dice)
    {
        var text = new StringBuilder();
        for (int i = dice.Between(3, MostWords); i > 0; i--) text.Append(dice.Of(SoupWords.Words)).Append(dice.Of(SoupWords.Breaks));
        return dice.OneIn(4) ? text.Replace(" ", dice.OneIn(2) ? "\n" : "\n\n").ToString() : text.ToString();
    }

    private static string Line(Dice dice)
    {
        var line = new StringBuilder();
        for (int i = dice.Between(1, 5); i > 0; i--) line.Append(dice.Of(SoupWords.Words)).Append(dice.OneIn(8) ? "" : " ");
        return line.ToString();
    }

    private static string Blocks(Dice dice, Func<Dice, string> table, Func<string, string> paragraph)
    {
        var blocks = new StringBuilder();
        for (int i = dice.Between(2, 16); i > 0; i--) blocks.Append(dice.OneIn(5) ? table(dice) : paragraph(Line(dice)));
        return blocks.ToString();
    }

    private static string HtmlTable(Dice dice) => Table(
        dice, "<table>", "</table>", "<tr>", "</tr>", line => $"<td{dice.Of(["", "", " colspan=2", " rowspan=3", " rowspan=0"])}>{WebUtility.HtmlEncode(line).Replace("\n", "<br>", StringComparison.Ordinal)}</td>");

    private static string WordTable(Dice dice) => Table(
        dice, "<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tr>",
        line => $"<w:tc><w:tcPr>{dice.Of(["", "", "<w:gridSpan w:val=\"2\"/>", "<w:vMerge/>", "<w:vMerge w:val=\"restart\"/>"])}</w:tcPr>{WordParagraph(line, dice)}</w:tc>");

    private static string Table(Dice dice, string open, string close, string openRow, string closeRow, Func<string, string> cell)
    {
        var table = new StringBuilder(open);
        int columns = dice.Between(1, 5);
        for (int row = dice.Between(1, 5); row > 0; row--)
        {
            table.Append(openRow);
            for (int column = dice.OneIn(6) ? dice.Below(6) : columns; column > 0; column--) table.Append(cell(Line(dice)));
            table.Append(closeRow);
        }
        return table.Append(close).ToString();
    }

    private static string WordParagraph(string line, Dice dice) =>
        DocxBuilder.Paragraph(WebUtility.HtmlEncode(line), dice.Of(["", "", "<w:jc w:val=\"center\"/>", "<w:ind w:left=\"720\"/>"]));
}
