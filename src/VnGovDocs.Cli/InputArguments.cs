using System.CommandLine;
using System.CommandLine.Parsing;

namespace VnGovDocs.Cli;

/// <summary>The arguments of every command that reads documents: which files, and how many at once.</summary>
internal sealed class InputArguments
{
    public InputArguments()
    {
        Files.Validators.Add(RefuseMistypedOptions);
        Jobs.Validators.Add(RefuseNoJobs);
        Ocr.AcceptOnlyFromAmong("auto", "always", "never");
    }

    public Argument<string[]> Files { get; } = new("FILE|DIR|-")
    {
        Description = "Files, folders (read with all files below them), or - for the standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    public Option<int> Jobs { get; } = new("--jobs", "-j")
    {
        Description = "How many files to read at once; by default as many as there are processors.",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    public Option<bool> Isolated { get; } = new("--isolated")
    {
        Description = "Read in child processes: no file can take more than 60 s and 1 GiB, or end this program.",
    };

    public Option<string> Ocr { get; } = new("--ocr")
    {
        Description = "Which pages Tesseract reads, where it is installed: auto (the default), pages without text; always, all; never, none.",
        HelpName = "auto|always|never",
        DefaultValueFactory = _ => "auto",
    };

    /// <summary>What begins with a dash is no file; a file of such a name is reached as <c>./-name</c>.</summary>
    private static void RefuseMistypedOptions(ArgumentResult result)
    {
        foreach (Token token in result.Tokens.Where(token => token.Value.Length > 1 && token.Value[0] == '-'))
            result.AddError($"Unrecognized option '{token.Value}'.");
        if (result.Tokens.Any(token => token.Value.Trim().Length == 0 || token.Value.Contains('\0'))) result.AddError("A file name is empty.");
    }

    private static void RefuseNoJobs(OptionResult result)
    {
        if (result.Tokens is [var token] && int.TryParse(token.Value, out int number) && number < 1) result.AddError("--jobs must be at least 1.");
    }
}
