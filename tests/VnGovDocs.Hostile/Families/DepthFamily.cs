namespace VnGovDocs.Hostile.Families;

/// <summary>Things in things in things, a hundred to a million deep, read on a small stack.</summary>
internal sealed class DepthFamily() : ShapeFamily(new Dictionary<string, Shape[]>
{
    ["html"] = HtmlDepths.Shapes, ["docx"] = DocxDepths.Shapes, ["pdf"] = PdfDepths.Shapes, ["text"] = TextDepths.Shapes,
})
{
    /// <summary>The depths that are tried.</summary>
    public static readonly int[] Depths = [100, 1000, 10_000, 100_000, 1_000_000];

    public override string Name => "depth";

    public override bool HasSmallStack => true;
}
