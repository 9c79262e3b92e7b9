using VnGovDocs.SampleKit.Description;

namespace VnGovDocs.Tests.SampleKit;

/// <summary>The kit's README tells the format as it is.</summary>
public class KitReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "tests", "VnGovDocs.SampleKit", "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_example_is_a_right_description()
    {
        SampleDescription example = DescriptionParser.Parse(Readme.Split("```text\n")[1].Split("```")[0]);
        Assert.Equal("Lâm Thị Mù U", example.Signatures.Single().Name);
        Assert.Equal(4, Assert.IsType<TableBlock>(example.Annexes[^1]).Rows.Count);
    }

    [Fact]
    public void Every_key_of_the_head_is_explained() => Assert.All(HeadParser.Keys, key => Assert.Contains($"`{key}`", Readme, StringComparison.Ordinal));

    [Theory]
    [InlineData(typeof(Motto)), InlineData(typeof(DocxConstruction)), InlineData(typeof(HtmlConstruction))]
    public void Every_choice_is_explained(Type choices) =>
        Assert.All(Enum.GetNames(choices), choice => Assert.Contains($"`{choice.ToLowerInvariant()}`", Readme, StringComparison.Ordinal));
}
