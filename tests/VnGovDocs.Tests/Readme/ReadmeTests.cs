using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace VnGovDocs.Tests.Readme;

/// <summary>What the README shows is what happens.</summary>
[Collection("Console")]
public class ReadmeTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public void The_example_compiles_and_prints_what_is_shown_below_it()
    {
        Assembly example = Compile(Block("csharp"));
        string printed = Run(example);
        Assert.StartsWith(Block("text").TrimEnd(), printed, StringComparison.Ordinal);
        Assert.Contains("/word/document.xml run ", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_file_it_links_to_is_there()
    {
        foreach (string link in Text.Split("](").Skip(1).Select(rest => rest[..rest.IndexOf(')', StringComparison.Ordinal)]))
            Assert.True(File.Exists(Path.Combine(Repository.Root, link)), link);
    }

    private static string Block(string language)
    {
        int start = Text.IndexOf($"```{language}\n", StringComparison.Ordinal) + language.Length + 4;
        return Text[start..Text.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private static Assembly Compile(string code)
    {
        IEnumerable<MetadataReference> references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
        const string Usings = "global using System; global using System.IO; global using System.Linq;";
        var compilation = CSharpCompilation.Create("Example", [CSharpSyntaxTree.ParseText(code), CSharpSyntaxTree.ParseText(Usings)], references);
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
