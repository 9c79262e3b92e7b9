using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace VnGovDocs.Tests.Readme;

/// <summary>A program that a page shows, compiled with what a new console project has, and run in the project's folder.</summary>
internal sealed class ExampleProgram
{
    private const string Usings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly MetadataReference[] References = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    private readonly Assembly _assembly;

    /// <summary>Fails where the code does not compile.</summary>
    public ExampleProgram(string name, string code)
    {
        var compilation = CSharpCompilation.Create(name, [CSharpSyntaxTree.ParseText(code), CSharpSyntaxTree.ParseText(Usings)], References, new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success && !result.Diagnostics.Any(one => one.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Warning && !one.Id.StartsWith("CS17", StringComparison.Ordinal)), string.Join('\n', result.Diagnostics));
        image.Position = 0;
        _assembly = AssemblyLoadContext.Default.LoadFromStream(image);
    }

    /// <summary>Runs it and gives what it prints.</summary>
    public string Run()
    {
        TextWriter console = Console.Out;
        using var folder = new WorkingFolder();
        using var printed = new StringWriter { NewLine = "\n" };
        try
        {
            Console.SetOut(printed);
            MethodInfo main = _assembly.EntryPoint!;
            main.Invoke(null, main.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }
        return printed.ToString();
    }

    /// <summary>The first block of a language behind a heading of a page; null where the next heading comes first.</summary>
    public static string? Block(string page, string language, string heading)
    {
        int section = page.IndexOf(heading, StringComparison.Ordinal);
        int next = page.IndexOf("\n## ", section + heading.Length, StringComparison.Ordinal);
        int start = page.IndexOf($"```{language}\n", section, StringComparison.Ordinal);
        if (start < 0 || next >= 0 && start > next) return null;
        start += language.Length + 4;
        return page[start..page.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
