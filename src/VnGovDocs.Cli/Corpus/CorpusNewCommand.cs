using System.CommandLine;
using System.Globalization;
using System.Text;
using VnGovDocs.Corpus.Drafting;
using VnGovDocs.Corpus.Samples;

namespace VnGovDocs.Cli.Corpus;

/// <summary><c>vngovdocs corpus new</c>: makes a sample's folder with drafts of its two JSON files.</summary>
internal sealed class CorpusNewCommand(CliConsole console)
{
    public const string Name = "new";

    private readonly Argument<string[]> _files = new("FILE|DIR")
    {
        Description = "One document, in one or several formats; or a folder that holds its source.* already.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _into = new("--into")
    {
        Description = "The corpus that gets the sample.", HelpName = "DIR", DefaultValueFactory = _ => CorpusCommand.DefaultFolder,
    };

    private readonly Option<string> _id = new("--id") { Description = "The sample's name; by default made from the file's.", HelpName = "NAME" };

    private readonly Option<bool> _blank = new("--blank") { Description = "Leave all values empty, for gold that nobody's reading has touched." };

    public static Command Create(CliConsole console)
    {
        var own = new CorpusNewCommand(console);
        var command = new Command(Name, "Start a sample: a folder with the document and a draft of its gold facts, to be confirmed value by value.")
        {
            own._files, own._into, own._id, own._blank,
        };
        command.SetAction(parsed => own.Execute(
            parsed.GetValue(own._files)!, parsed.GetValue(own._into)!, parsed.GetValue(own._id), parsed.GetValue(own._blank)));
        return command;
    }

    private int Execute(string[] files, string corpus, string? id, bool blank)
    {
        try
        {
            if (files.FirstOrDefault(file => !File.Exists(file) && !Directory.Exists(file)) is { } absent) throw new InvalidDataException($"{absent}: no such file");
            if (files.Length > 1 && files.FirstOrDefault(Directory.Exists) is { } folder) throw new InvalidDataException($"{folder} is a folder; name it alone");
            NewSample sample = Directory.Exists(files[0]) ? NewSample.InFolder(files[0], blank) : NewSample.FromFiles(files, corpus, id, blank);
            Write(sample);
            Explain(sample);
            return ExitCode.Complete;
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine($"vngovdocs: {problem.Message}");
            return ExitCode.Failed;
        }
    }

    private static void Write(NewSample sample)
    {
        foreach ((string from, string name) in sample.Copies) AtomicFile.Write(Path.Combine(sample.Folder, name), stream => stream.Write(File.ReadAllBytes(from)));
        if (sample.Gold is { } gold) AtomicFile.Write(Path.Combine(sample.Folder, SampleSet.GoldName), stream => stream.Write(Encoding.UTF8.GetBytes(gold)));
        if (sample.Provenance is { } provenance) AtomicFile.Write(Path.Combine(sample.Folder, SampleSet.ProvenanceName), stream => stream.Write(Encoding.UTF8.GetBytes(provenance)));
    }

    private void Explain(NewSample sample)
    {
        var palette = new Palette(console.Color);
        console.Output.WriteLine(palette.Bold(sample.Folder));
        foreach ((string from, string name) in sample.Copies) console.Output.WriteLine($"  {name,-18}{palette.Dim($"copy of {from}")}");
        if (sample.Gold is { } gold) console.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {SampleSet.GoldName,-18}{palette.Yellow($"{GoldDraft.Open(gold)} fields to confirm")}"));
        if (sample.Provenance is not null) console.Output.WriteLine($"  {SampleSet.ProvenanceName,-18}{palette.Yellow("to fill in")}");
        console.Output.WriteLine($"""

            Next: open the document and write each field of gold.json from the printed page, or compare and correct what the draft says;
            set its "confirmed" to true, and take the key "confirmed" out when all are. Then: vngovdocs corpus check {Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(sample.Folder)))}
            """);
    }
}
