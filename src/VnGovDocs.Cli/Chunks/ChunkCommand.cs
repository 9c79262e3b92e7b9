using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Microsoft.ML.Tokenizers;
using VnGovDocs.Chunking;

namespace VnGovDocs.Cli.Chunks;

/// <summary><c>vngovdocs chunk</c>: its arguments and options; <see cref="ReadRun"/> reads, <see cref="ChunkWriter"/> writes.</summary>
internal sealed class ChunkCommand
{
    public const string Name = "chunk";

    private readonly InputArguments _inputs = new();

    private readonly Option<string> _format = new("--format", "-f")
    {
        Description = "How to show chunks; by default text on a terminal, else ndjson.",
        HelpName = "ndjson|text",
    };

    private readonly Option<int> _maxTokens = new("--max-tokens", "-m")
    {
        Description = "The most tokens of a chunk, its path line included.",
        HelpName = "N",
        DefaultValueFactory = _ => 512,
    };

    private readonly Option<int> _overlap = new("--overlap") { Description = "At most so many tokens of the chunk before are repeated.", HelpName = "N" };

    private readonly Option<string> _tokenizer = new("--tokenizer")
    {
        Description = "Whose tokens are counted.",
        HelpName = "o200k|cl100k",
        DefaultValueFactory = _ => "o200k",
    };

    private readonly Option<bool> _noPath = new("--no-path") { Description = "Leave the line that says where a chunk stands out of its text." };

    private readonly Option<string> _output = new("--output", "-o") { Description = "Write one file of chunks for each file into this folder.", HelpName = "DIR" };

    private ChunkCommand()
    {
        _format.AcceptOnlyFromAmong("ndjson", "text");
        _tokenizer.AcceptOnlyFromAmong("o200k", "cl100k");
        _maxTokens.Validators.Add(RefuseTooSmall);
    }

    public static Command Create(CliConsole console)
    {
        var own = new ChunkCommand();
        var command = new Command(Name, "Cut documents into chunks for language models and search indexes.")
        {
            own._inputs.Files, own._format, own._maxTokens, own._overlap, own._tokenizer, own._noPath, own._output, own._inputs.Jobs, own._inputs.Isolated, own._inputs.Ocr,
        };
        command.Validators.Add(own.RefuseTooMuchOverlap);
        command.SetAction((parsed, cancellation) => new ReadRun(own.Request(parsed, console), console).ExecuteAsync(cancellation));
        return command;
    }

    private ReadRequest Request(ParseResult parsed, CliConsole console)
    {
        bool toPeople = console.OutputIsTerminal && parsed.GetValue(_output) is null;
        OutputFormat format = parsed.GetValue(_format) switch { "text" => OutputFormat.ChunkText, "ndjson" => OutputFormat.Chunks, _ => toPeople ? OutputFormat.ChunkText : OutputFormat.Chunks };
        var chunking = new ChunkOptions
        {
            Tokenizer = TiktokenTokenizer.CreateForEncoding(parsed.GetValue(_tokenizer) + "_base"),
            MaxTokens = parsed.GetValue(_maxTokens),
            Overlap = parsed.GetValue(_overlap),
            IncludeContext = !parsed.GetValue(_noPath),
        };
        string written = string.Create(CultureInfo.InvariantCulture, $" {Name} {parsed.GetValue(_tokenizer)} {chunking.MaxTokens} {chunking.Overlap} {chunking.IncludeContext}");
        return new ReadRequest(
            parsed.GetValue(_inputs.Files)!, format, parsed.GetValue(_output), parsed.GetValue(_inputs.Jobs), Locations: false, NoText: false,
            parsed.GetValue(_inputs.Isolated), Resume: false, parsed.GetValue(_inputs.Ocr)!) { Chunking = chunking, ChunkingName = written };
    }

    private static void RefuseTooSmall(OptionResult result)
    {
        if (result.Tokens is [var token] && int.TryParse(token.Value, out int number) && number < ChunkOptions.LeastMaxTokens)
            result.AddError($"--max-tokens must be at least {ChunkOptions.LeastMaxTokens}.");
    }

    private void RefuseTooMuchOverlap(CommandResult result)
    {
        // A number that is none is reported by its own option.
        if (result.GetResult(_overlap)?.Tokens is not [var token] || !int.TryParse(token.Value, out int overlap)) return;
        int most = result.GetResult(_maxTokens)?.Tokens is [var max] && int.TryParse(max.Value, out int size) ? size / 2 : 256;
        if (overlap < 0 || overlap > most) result.AddError($"--overlap must be between 0 and half of --max-tokens ({most}).");
    }
}
