using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using VnGovDocs.Cli.Chunks;
using VnGovDocs.Cli.Corpus;
using VnGovDocs.Cli.Tasks;
using VnGovDocs.Cli.View;

namespace VnGovDocs.Cli;

/// <summary>The generated help, and below it what options alone do not tell: examples, formats, exit codes.</summary>
internal sealed class TeachingHelp(HelpAction generated) : SynchronousCommandLineAction
{
    private const string Overview = """
        Examples:
          vngovdocs read 2535-TB-TU.docx                 a summary on the terminal
          vngovdocs read 2535-TB-TU.docx > notice.json   JSON when the output is redirected
          vngovdocs read --help                          everything about reading
          vngovdocs text old-decree.docx                 the text alone, in Unicode whatever font it is typed in
          vngovdocs export 30-2020-ND-CP.pdf --to akn    Akoma Ntoso XML, for programs that work with laws
          vngovdocs tasks 2535-TB-TU.docx                who must do what until when
          vngovdocs chunk 2535-TB-TU.docx                pieces of at most 512 tokens, each with its path
          vngovdocs view 2535-TB-TU.pdf -o page.html     the document beside its facts, in a browser
          vngovdocs corpus --help                        checking and scoring samples with known facts

        Exit codes:
          0    every file was read completely
          1    at least one document is partial: an error diagnostic says what is missing
          2    at least one file failed, does not exist, or its output could not be written
          3    the command line is wrong
          4    with --isolated: a child process was killed or died, and its file gave no document
          130  cancelled (Ctrl+C)
        """;

    private const string Reading = """
        Formats:
          summary  for people, and the default on a terminal: type, number, issuer, date, signatures, diagnostics
          tree     for people: every value and paragraph with its span [start, end) in the text
          layout   to see why something was read as it was: every line with its page, zone, column and style
          json     for programs, and the default when the output is redirected: one indented document
          ndjson   one document a line, in the order of the files; several files with json are written as ndjson

        Folders are read with all their subfolders, whatever the files are called; hidden files are skipped.
        What a file is, its bytes decide; a name that contradicts them only earns a diagnostic.

        With --output, a.docx becomes a.json; where two files would share a name, both keep their extension
        (a.docx.json, a.html.json). A file that fails gets its JSON too, with status and failure code. A run that was interrupted
        goes on with --resume; it refuses results that another version or other options wrote.

        Files in .doc and .rtf are read through LibreOffice, pages without text through Tesseract, where they are installed (Debian:
        apt-get install libreoffice-writer tesseract-ocr tesseract-ocr-vie poppler-utils). With --isolated no scans are read.

        With --isolated, files are read in child processes: one that takes more than 60 s or 1 GiB is killed, one that crashes is
        replaced, and its file fails with a code. For files that anybody may have made.

        Examples:
          vngovdocs read 2535-TB-TU.docx
          vngovdocs read decree.html --format tree
          vngovdocs read decree.pdf --format layout
          vngovdocs read letters/ --output json/ --jobs 4
          vngovdocs read uploads/ --output json/ --isolated --resume
          vngovdocs read *.docx --format ndjson --no-text | jq -r .number.text
          curl -s "$URL" | vngovdocs read - --format json --locations

        Exit codes: 0 complete, 1 partial, 2 failed, 3 wrong command line, 4 a child process was killed, 130 cancelled; the worst of all files counts.
        """;

    private const string Exports = """
        Forms:
          akn       Akoma Ntoso 3.0 (OASIS LegalDocML), valid against its schema whatever was read; docs/akoma-ntoso.md says what becomes what
          markdown  for people and language models: headings, pipe tables, footnotes; no printed word becomes markup

        With --output, a.docx becomes a.xml or a.md; where two files would share a name, both keep their extension. A file that cannot be read
        gives none.

        Examples:
          vngovdocs export 30-2020-ND-CP.pdf --to akn > decree.xml
          vngovdocs export laws/ --to akn --output xml/ --jobs 4
          vngovdocs export 2535-TB-TU.docx --to markdown

        Exit codes: 0 complete, 1 partial, 2 failed, 3 wrong command line, 4 a child process was killed, 130 cancelled; the worst of all files counts.
        """;

    private const string TaskLists = """
        The tasks of all files in one list: under each assignee who leads, by day, those without a day last. A task with several leads
        stands under each of them; tasks without any stand last, under "(nobody named)". ✗ marks what is forbidden.

        Formats:
          table  for people: day or printed deadline, text, who else takes part, document and file
          csv    for spreadsheets: one row for each task and lead, UTF-8 with byte order mark; a cell that a spreadsheet would take for
                 a formula begins with an apostrophe
          json   for programs: an array of {file, number, issuer, issued, directive}; the directive is the one that read writes
          ics    for calendars: a to-do for each deadline with a day or a recurrence; importing it again replaces it

        --for takes a name as whole words, whatever its case: those who lead, take part or supervise, not those who are only told.
        --until leaves out what has no calendar day: recurring and urgent tasks, and times counted in working days.

        Examples:
          vngovdocs tasks 2535-TB-TU.docx
          vngovdocs tasks letters/ --for "Sở Tài chính" --until 2026-06-30
          vngovdocs tasks letters/ -o tasks.csv
          vngovdocs tasks letters/ --for "Sở Tài chính" -o finance.ics
          vngovdocs tasks letters/ --format json | jq -r '.[] | [.number, .directive.due, .directive.text] | @tsv'

        Exit codes: 0 complete, also without any task; 1 partial, 2 failed, 3 wrong command line, 4 a child process was killed, 130 cancelled; the worst of all files counts.
        """;

    private const string Chunking = """
        Chunks follow the structure: what fits stays together; a clause or point is cut only where it alone is too long, and never inside a
        number, a date or a reference. Tables are cut between rows, their heading repeated. Each text begins with the path of its chunk:
        "Quyết định 12/QĐ-UBND › Điều 5 › khoản 2, trang 3".

        Formats:
          text    for people, and the default on a terminal
          ndjson  for programs: {id, file, index, kind, context, text, tokens, span, firstPage, lastPage, nodes, metadata}, one chunk a line;
                  ids are UUIDs, the same for the same file and options

        Examples:
          vngovdocs chunk decree.pdf
          vngovdocs chunk letters/ --max-tokens 800 --overlap 80 > chunks.ndjson
          vngovdocs chunk letters/ --tokenizer cl100k --output chunks/

        Exit codes: 0 complete, 1 partial, 2 failed, 3 wrong command line, 4 a child process was killed, 130 cancelled; the worst of all files counts.
        """;

    private const string Viewing = """
        One page that needs nothing but a browser: the text with every value marked, beside it the facts, the tasks as a table, and for
        PDFs the pages with a box around each value. A fact leads to its place and a place to its fact; ? on the page tells the keys.
        A file that cannot be read gives a page that says why.

        Pictures of pages are drawn by pdftoppm where it is installed (Debian: apt-get install poppler-utils), else outlines with the lines.

        Examples:
          vngovdocs view 2535-TB-TU.docx -o page.html
          vngovdocs view decree.pdf -o decree.html --max-pages 5
          curl -s "$URL" | vngovdocs view - -o page.html

        Exit codes: 0 complete, 1 partial, 2 failed, 3 wrong command line, 4 a child process was killed, 130 cancelled.
        """;

    private const string CorpusTools = """
        A sample is a folder with the document (source.docx, source.html, source.pdf), the facts that a careful reader sees in it
        (gold.json) and where it comes from (provenance.json). A set of NAME.gold.json beside their documents can be scored too.

        Examples:
          vngovdocs corpus new "Thông báo 12.docx"               start a sample in ./corpus, to be confirmed value by value
          vngovdocs corpus check                                 is every sample complete, well-formed and true to its sources?
          vngovdocs corpus score                                 read all files and compare them with gold
          vngovdocs corpus score --format html -o report.html    a page with each miss beside its source
          vngovdocs corpus score --format json -o before.json    keep the scores, change something, and then:
          vngovdocs corpus score --baseline before.json          what was gained, what was lost

        Exit codes:
          0    all in order
          1    check found a problem; score found a loss against the baseline, or a bound of --min that is not kept
          2    there is nothing to work on, or a file cannot be used
          3    the command line is wrong
        """;

    public override int Invoke(ParseResult parseResult)
    {
        int code = generated.Invoke(parseResult);
        TextWriter output = parseResult.InvocationConfiguration.Output;
        if (parseResult.CommandResult.Command is RootCommand) output.WriteLine(Overview);
        else if (parseResult.CommandResult.Command.Name == ReadCommand.Name) output.WriteLine(Reading);
        else if (parseResult.CommandResult.Command.Name == ExportCommand.Name) output.WriteLine(Exports);
        else if (parseResult.CommandResult.Command.Name == TasksCommand.Name) output.WriteLine(TaskLists);
        else if (parseResult.CommandResult.Command.Name == ChunkCommand.Name) output.WriteLine(Chunking);
        else if (parseResult.CommandResult.Command.Name == ViewCommand.Name) output.WriteLine(Viewing);
        else if (parseResult.CommandResult.Command.Name == CorpusCommand.Name) output.WriteLine(CorpusTools);
        return code;
    }
}
