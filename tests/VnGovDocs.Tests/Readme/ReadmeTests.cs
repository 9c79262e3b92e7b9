using VnGovDocs.Tests.Cli;

namespace VnGovDocs.Tests.Readme;

/// <summary>What the README shows is what happens.</summary>
[Collection("Console")]
public class ReadmeTests
{
    private const string TaskLists = "## Task lists";

    private const string Programs = "## Into a program";

    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public void The_example_compiles_and_prints_what_is_shown_below_it()
    {
        string printed = new ExampleProgram("First", Block("csharp")).Run();
        Assert.StartsWith(Block("text").TrimEnd(), printed, StringComparison.Ordinal);
        Assert.Contains("/word/document.xml run ", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_of_tasks_prints_those_of_one_body_by_their_day()
    {
        string[] printed = new ExampleProgram("Tasks", Block("csharp", TaskLists)).Run().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["2026-09-30", "2026-12-31"], printed.Select(line => line[..10]));
    }

    [Fact]
    public void The_example_of_chunks_prints_what_is_shown_below_it() =>
        Assert.Equal(Block("text", Programs), new ExampleProgram("Chunks", Block("csharp", Programs)).Run());

    /// <summary>Compiled only: run here, the children would be the test program.</summary>
    [Theory]
    [InlineData("README.md", "## Files from strangers")]
    [InlineData("SECURITY.md", "## The two promises")]
    public void The_example_of_isolation_compiles(string file, string heading) =>
        Assert.NotNull(new ExampleProgram("Isolation" + file, ExampleProgram.Block(File.ReadAllText(Path.Combine(Repository.Root, file)), "csharp", heading)!));

    /// <summary>The page in Vietnamese shows the same commands and the same first example, with what it prints.</summary>
    [Theory]
    [InlineData("sh")]
    [InlineData("csharp")]
    [InlineData("text")]
    public void The_page_in_Vietnamese_shows_the_same(string language)
    {
        string vietnamese = File.ReadAllText(Path.Combine(Repository.Root, "docs", "README.vi.md"));
        Assert.Equal(Lines(Block(language)), Lines(ExampleProgram.Block(vietnamese, language, "# ")!));
    }

    [Fact]
    public async Task The_task_list_is_the_beginning_of_what_the_tool_prints()
    {
        using var folder = new WorkingFolder();
        CliRun run = await CliRun.Of("tasks", "corpus/chi-thi-ubnd-tinh/source.docx");
        Assert.StartsWith(Block("text", TaskLists), run.Output, StringComparison.Ordinal);
    }

    /// <summary>Of the pages beside it too; links within a page and to other sites are not followed.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_file_a_page_links_to_is_there(string page)
    {
        string path = Path.Combine(Repository.Root, page);
        foreach (string link in File.ReadAllText(path).Split("](").Skip(1).Select(rest => rest[..rest.IndexOf(')', StringComparison.Ordinal)]).Where(link => !link.StartsWith('#') && !link.Contains("://", StringComparison.Ordinal)))
            Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(path)!, link.Split('#')[0])), $"{page}: {link}");
    }

    public static TheoryData<string> Pages() => [.. Directory.EnumerateFiles(Repository.Root, "*.md").Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"))).Where(path => path.EndsWith(".md", StringComparison.Ordinal)).Select(path => Path.GetRelativePath(Repository.Root, path))];

    [Fact]
    public void The_index_names_every_page_of_the_documentation()
    {
        string index = File.ReadAllText(Path.Combine(Repository.Root, "docs", "README.md"));
        Assert.All(Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md").Select(Path.GetFileName).Where(name => name != "README.md"), name => Assert.Contains($"]({name})", index, StringComparison.Ordinal));
    }

    /// <summary>Without remarks, which are in the page's own language.</summary>
    private static string[] Lines(string block) => [.. block.Split('\n').Select(line => line.Split("  //")[0].TrimEnd())];

    private static string Block(string language, string heading = "# ") => ExampleProgram.Block(Text, language, heading)!;
}

/// <summary>Tests that change the console or the working folder run alone.</summary>
[CollectionDefinition("Console", DisableParallelization = true)]
public class ConsoleCollection;
