using VnGovDocs.Tests.Cli;

namespace VnGovDocs.Tests.Readme;

/// <summary>What the README shows is what happens.</summary>
[Collection("Console")]
public class ReadmeTests
{
    private const string TaskLists = "## Task lists";

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

    /// <summary>Compiled only: run here, the children would be the test program.</summary>
    [Theory]
    [InlineData("README.md", "## Files from strangers")]
    [InlineData("SECURITY.md", "## The two promises")]
    public void The_example_of_isolation_compiles(string file, string heading) =>
        Assert.NotNull(new ExampleProgram("Isolation" + file, ExampleProgram.Block(File.ReadAllText(Path.Combine(Repository.Root, file)), "csharp", heading)!));

    [Fact]
    public async Task The_task_list_is_the_beginning_of_what_the_tool_prints()
    {
        using var folder = new WorkingFolder();
        CliRun run = await CliRun.Of("tasks", "corpus/chi-thi-ubnd-tinh/source.docx");
        Assert.StartsWith(Block("text", TaskLists), run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_file_it_links_to_is_there()
    {
        foreach (string link in Text.Split("](").Skip(1).Select(rest => rest[..rest.IndexOf(')', StringComparison.Ordinal)]))
            Assert.True(File.Exists(Path.Combine(Repository.Root, link)), link);
    }

    private static string Block(string language, string heading = "# ") => ExampleProgram.Block(Text, language, heading)!;
}

/// <summary>Tests that change the console or the working folder run alone.</summary>
[CollectionDefinition("Console", DisableParallelization = true)]
public class ConsoleCollection;
