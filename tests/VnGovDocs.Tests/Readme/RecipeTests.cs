namespace VnGovDocs.Tests.Readme;

/// <summary>Each recipe of the guide compiles without a warning, runs, and prints what stands below it.</summary>
[Collection("Console")]
public class RecipeTests
{
    private const int LeastRecipes = 10;

    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "recipes.md"));

    public static TheoryData<string> Recipes => [.. Page.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..])];

    [Theory, MemberData(nameof(Recipes))]
    public void A_recipe_prints_what_is_shown_below_it(string recipe)
    {
        string code = ExampleProgram.Block(Page, "csharp", "## " + recipe)!, expected = ExampleProgram.Block(Page, "text", "## " + recipe)!;
        string printed = new ExampleProgram("Recipe" + recipe.GetHashCode(StringComparison.Ordinal), code).Run();
        Assert.True(expected == printed, printed);
    }

    [Fact]
    public void There_are_enough_of_them() => Assert.True(Recipes.Count >= LeastRecipes);
}
