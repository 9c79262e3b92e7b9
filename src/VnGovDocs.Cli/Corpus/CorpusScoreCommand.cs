using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using VnGovDocs.Corpus.Scoring;

namespace VnGovDocs.Cli.Corpus;

/// <summary><c>vngovdocs corpus score</c>: its options; <see cref="CorpusScoreRun"/> does the work.</summary>
internal sealed class CorpusScoreCommand
{
    public const string Name = "score";

    private readonly Argument<string> _folder = CorpusCommand.FolderArgument();

    private readonly Option<string> _format = new("--format", "-f")
    {
        Description = "How to show the scores; html is a page with every miss beside its source, json the baseline of later runs.",
        HelpName = "table|json|markdown|html",
        DefaultValueFactory = _ => "table",
    };

    private readonly Option<string> _output = new("--output", "-o") { Description = "Write the scores into this file.", HelpName = "FILE" };

    private readonly Option<string> _baseline = new("--baseline")
    {
        Description = "Scores of an earlier run (--format json): list what was gained and lost, and fail on a loss.",
        HelpName = "FILE",
    };

    private readonly Option<string> _predicted = new("--predicted")
    {
        Description = "Score what another program wrote into this folder, in the shape of 'vngovdocs schema', instead of reading the files.",
        HelpName = "DIR",
    };

    private readonly Option<string[]> _where = new("--where")
    {
        Description = "Only files for which gold says so: --where format=pdf --where layer=digital,scanned.",
        HelpName = "KEY=VALUE[,VALUE]",
    };

    private readonly Option<string> _fields = new("--fields") { Description = "Only these fields, separated by commas.", HelpName = "NAME[,NAME]" };

    private readonly Option<string[]> _least = new("--min")
    {
        Description = "Fail when a field's F1 is below a bound; whole and all are fields too: --min number=0.99 --min whole=0.9.",
        HelpName = "FIELD=F1",
    };

    private CorpusScoreCommand()
    {
        _format.AcceptOnlyFromAmong("table", "json", "markdown", "html");
        foreach (Option<string> option in new[] { _output, _baseline, _predicted })
            option.Validators.Add(result => { if (result.Tokens is [{ Value: var name }] && string.IsNullOrWhiteSpace(name)) result.AddError($"{option.Name} names no file."); });
        _fields.Validators.Add(RefuseUnknownFields);
        _where.Validators.Add(option => RefuseUnlessPairs(option, _ => true, "KEY=VALUE"));
        _least.Validators.Add(option => RefuseUnlessPairs(option, value => Bound(value) is >= 0 and <= 1, "FIELD=F1 with F1 between 0 and 1"));
        _least.Validators.Add(RefuseUnknownBounds);
    }

    public static Command Create(CliConsole console)
    {
        var own = new CorpusScoreCommand();
        var command = new Command(Name, "Read all files and compare what was read with gold, field by field.")
        {
            own._folder, own._format, own._output, own._baseline, own._predicted, own._where, own._fields, own._least,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(new CorpusScoreRun(own.Request(parsed), console).Execute(cancellation)));
        return command;
    }

    private CorpusScoreRequest Request(ParseResult parsed) => new(
        parsed.GetValue(_folder)!, Enum.Parse<ScoreFormat>(parsed.GetValue(_format)!, ignoreCase: true), parsed.GetValue(_output), parsed.GetValue(_baseline),
        parsed.GetValue(_predicted), Pairs(parsed.GetValue(_where)).ToDictionary(pair => pair.Key, pair => pair.Value.Split(',')),
        Names(parsed.GetValue(_fields)),
        [.. Pairs(parsed.GetValue(_least)).Select(pair => (pair.Key, Bound(pair.Value)!.Value))]);

    /// <summary>A field misspelled would be scored as perfect: nothing is missed of it.</summary>
    private static void RefuseUnknownFields(OptionResult option)
    {
        foreach (string name in option.Tokens.SelectMany(token => Names(token.Value)).Where(name => !FactSheet.KnownFields.Contains(name)))
            option.AddError($"There is no field '{name}'; the fields are {string.Join(", ", FactSheet.KnownFields)}.");
    }

    private static void RefuseUnknownBounds(OptionResult option)
    {
        foreach (string name in option.Tokens.Select(token => token.Value.Split('=')[0].Trim()).Where(name => name is not ("all" or "whole") && !FactSheet.KnownFields.Contains(name)))
            option.AddError($"There is no field '{name}'; the fields are all, whole, {string.Join(", ", FactSheet.KnownFields)}.");
    }

    private static string[] Names(string? list) => list?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private static IEnumerable<(string Key, string Value)> Pairs(IEnumerable<string>? values) =>
        (values ?? []).Select(value => value.Split('=', 2)).Select(parts => (parts[0].Trim(), parts[1].Trim()));

    private static double? Bound(string text) => double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value) ? value : null;

    private static void RefuseUnlessPairs(OptionResult option, Func<string, bool> isValue, string shape)
    {
        string[] names = [.. option.Tokens.Select(token => token.Value.Split('=')[0].Trim())];
        foreach (Token token in option.Tokens)
        {
            if (token.Value.Split('=', 2) is not [{ Length: > 0 }, { Length: > 0 } value] || !isValue(value.Trim())) option.AddError($"'{token.Value}' is not {shape}.");
        }
        if (names.Distinct().Count() < names.Length) option.AddError($"{option.IdentifierToken?.Value} names one key twice.");
    }
}
