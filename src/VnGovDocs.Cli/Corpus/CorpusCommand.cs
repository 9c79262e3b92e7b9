using System.CommandLine;

namespace VnGovDocs.Cli.Corpus;

/// <summary><c>vngovdocs corpus</c>: the tools for those who add samples, and for the CI that validates them.</summary>
internal static class CorpusCommand
{
    public const string Name = "corpus";

    /// <summary>The folder that is meant when none is named.</summary>
    public const string DefaultFolder = "corpus";

    public static Command Create(CliConsole console) => new(Name, "Check, start and score samples: documents with facts that a person wrote down.")
    {
        CorpusCheckCommand.Create(console),
        CorpusNewCommand.Create(console),
        CorpusScoreCommand.Create(console),
        CorpusSchemaCommand.Create(console),
    };

    /// <summary>The folder to work on.</summary>
    public static Argument<string> FolderArgument() => new("DIR")
    {
        Description = $"The corpus, or a set of gold files; ./{DefaultFolder} when left out.",
        Arity = ArgumentArity.ZeroOrOne,
        DefaultValueFactory = _ => DefaultFolder,
    };

    /// <summary>What goes wrong with files, also when several were being read at once.</summary>
    public static bool IsExpected(Exception problem) => problem is AggregateException several
        ? several.Flatten().InnerExceptions.All(IsExpected) : problem is InvalidDataException or IOException or UnauthorizedAccessException;

    public static string Explain(Exception problem) => problem is AggregateException several ? several.Flatten().InnerExceptions[0].Message : problem.Message;

    /// <summary>Says that a folder is not there.</summary>
    public static bool Exists(string folder, CliConsole console)
    {
        if (Directory.Exists(folder)) return true;
        console.Error.WriteLine($"vngovdocs: {folder}: no such folder; name the folder that holds the samples");
        return false;
    }
}
