using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace VnGovDocs.Tests.Architecture;

/// <summary>A parsed file of the repository, with what the house rules ask about it.</summary>
internal sealed record SourceFile(string Path, SyntaxTree Tree)
{
    private static readonly string[] Folders = ["src", "tests", "benchmarks"];

    /// <summary>All hand-written files.</summary>
    public static IReadOnlyList<SourceFile> All { get; } = [.. Folders.SelectMany(Read).OrderBy(file => file.Path, StringComparer.Ordinal)];

    /// <summary>The files of the library.</summary>
    public static IEnumerable<SourceFile> Library => All.Where(file => file.Path.StartsWith("src/VnGovDocs/", StringComparison.Ordinal));

    public int Lines => Tree.GetText().Lines.Count;

    public CompilationUnitSyntax Root => Tree.GetCompilationUnitRoot();

    /// <summary>The folder below the library's, or "" for its root.</summary>
    public string Room => Path.Split('/') is [_, _, var room, _, ..] ? room : "";

    /// <summary>The rooms whose namespaces the file imports.</summary>
    public IEnumerable<string> Uses => Root.DescendantNodes().OfType<UsingDirectiveSyntax>().Select(one => RoomOf(one.NamespaceOrType.ToString())).OfType<string>();

    /// <summary>The room of the file's own namespace.</summary>
    public IEnumerable<string> Declares => Root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().Select(one => RoomOf(one.Name.ToString()) ?? "");

    /// <summary>Public types at the top of the file; enums are allowed beside anything and not counted.</summary>
    public IEnumerable<string> PublicTypes => Root.DescendantNodes().OfType<TypeDeclarationSyntax>()
        .Where(type => type.Parent is BaseNamespaceDeclarationSyntax && type.Modifiers.Any(SyntaxKind.PublicKeyword))
        .Select(type => type.Identifier.Text).Distinct();

    /// <summary>Methods, constructors, accessors and local functions with their count of lines, braces and signature included.</summary>
    public IEnumerable<(string Name, int Lines)> Methods() => Root.DescendantNodes()
        .Where(node => node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax)
        .Select(node => ($"{Path}: {NameOf(node)}", LinesOf(node)));

    private static int LinesOf(SyntaxNode node)
    {
        FileLinePositionSpan span = node.SyntaxTree.GetLineSpan(node.Span);
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }

    private static string NameOf(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.Text,
        LocalFunctionStatementSyntax local => local.Identifier.Text,
        _ => node.Kind().ToString(),
    };

    private static string? RoomOf(string name) => name.Split('.') is ["VnGovDocs", var room, ..] ? room : null;

    private static IEnumerable<SourceFile> Read(string folder)
    {
        string top = System.IO.Path.Combine(Repository.Root, folder);
        if (!Directory.Exists(top)) yield break;
        foreach (string path in Directory.EnumerateFiles(top, "*.cs", SearchOption.AllDirectories))
        {
            string relative = System.IO.Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');
            if (relative.Contains("/obj/", StringComparison.Ordinal) || relative.Contains("/bin/", StringComparison.Ordinal)) continue;
            yield return new SourceFile(relative, CSharpSyntaxTree.ParseText(File.ReadAllText(path)));
        }
    }
}
