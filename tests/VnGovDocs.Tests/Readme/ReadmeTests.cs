using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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
        string printed = Run(Compile("First", Block("csharp")));
        Assert.StartsWith(Block("text").TrimEnd(), printed, StringComparison.Ordinal);
        Assert.Contains("/word/document.xml run ", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_of_tasks_prints_those_of_one_body_by_their_day()
    {
        string[] printed = Run(Compile("Tasks", Block("csharp", TaskLists))).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["2026-09-30", "2026-12-31"], printed.Select(line => line[..10]));
    }

    /// <summary>Compiled only: run here, the children would be the test program.</summary>
    [Theory]
    [InlineData("README.md", "## Files from strangers")]
    [InlineData("SECURITY.md", "## The two promises")]
    public void The_example_of_isolation_compiles(string file, string heading) =>
        Assert.NotNull(Compile("Isolation" + file, Block("csharp", heading, File.ReadAllText(Path.Combine(Repository.Root, file)))));

    [Fact]
    public async Task The_task_list_is_the_beginning_of_what_the_tool_prints()
    {
        string folder = Environment.CurrentDirectory;
        try
        {
            Environment.CurrentDirectory = Repository.Root;
            CliRun run = await CliRun.Of("tasks", "corpus/chi-thi-ubnd-tinh/source.docx");
            Assert.StartsWith(Block("text", TaskLists), run.Output, StringComparison.Ordinal);
        }
        finally
        {
            Environment.CurrentDirectory = folder;
        }
    }

    [Fact]
    public void Every_file_it_links_to_is_there()
    {
        foreach (string link in Text.Split("](").Skip(1).Select(rest => rest[..rest.IndexOf(')', StringComparison.Ordinal)]))
            Assert.True(File.Exists(Path.Combine(Repository.Root, link)), link);
    }

    /// <summary>The first block of a language behind a heading.</summary>
    private static string Block(string language, string heading = "# ", string? page = null)
    {
        page ??= Text;
        int start = page.IndexOf($"```{language}\n", page.IndexOf(heading, StringComparison.Ordinal), StringComparison.Ordinal) + language.Length + 4;
        return page[start..page.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private static Assembly Compile(string name, string code)
    {
        IEnumerable<MetadataReference> references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
        const string Usings = "global using System; global using System.IO; global using System.Linq;";
        var compilation = CSharpCompilation.Create(name, [CSharpSyntaxTree.ParseText(code), CSharpSyntaxTree.ParseText(Usings)], references);
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        image.Position = 0;
        return AssemblyLoadContext.Default.LoadFromStream(image);
    }

    private static string Run(Assembly example)
    {
        TextWriter console = Console.Out;
        string folder = Environment.CurrentDirectory;
        using var printed = new StringWriter();
        try
        {
            Console.SetOut(printed);
            Environment.CurrentDirectory = Repository.Root;
            MethodInfo main = example.EntryPoint!;
            main.Invoke(null, main.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
            Environment.CurrentDirectory = folder;
        }
        return printed.ToString();
    }
}

/// <summary>Tests that change the console or the working folder run alone.</summary>
[CollectionDefinition("Console", DisableParallelization = true)]
public class ConsoleCollection;
