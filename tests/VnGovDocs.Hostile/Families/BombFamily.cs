namespace VnGovDocs.Hostile.Families;

/// <summary>Small causes of large work: what unfolds, what refers to itself, what says numbers that nobody should believe.</summary>
internal sealed class BombFamily() : ShapeFamily(new Dictionary<string, Shape[]>
{
    ["html"] = HtmlBombs.Shapes, ["docx"] = [.. DocxBombs.Shapes, .. PackageBombs.Shapes], ["pdf"] = [.. PdfBombs.Shapes, .. PdfFilterBombs.Shapes], ["text"] = TextBombs.Shapes,
})
{
    public override string Name => "bombs";
}
