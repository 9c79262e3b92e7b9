using System.Text;

namespace VnGovDocs.Cli;

/// <summary>The streams of one run and what is known about them; tests put their own in.</summary>
internal sealed class CliConsole(Stream input, TextWriter output, TextWriter error) : IDisposable
{
    private const int WidthWithoutTerminal = 100;

    public Stream Input => input;
    public TextWriter Output => output;
    public TextWriter Error => error;

    /// <summary>Whether a person looks at the output.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether a person looks at the messages.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether output may be colored.</summary>
    public bool Color { get; init; }

    /// <summary>What starts a child process that reads; null for this program.</summary>
    public IReadOnlyList<string>? WorkerCommand { get; init; }

    /// <summary>Columns of the terminal.</summary>
    public int Width { get; init; } = WidthWithoutTerminal;

    public static CliConsole OpenSystem()
    {
        // Own writers: the console's would follow the locale, and Vietnamese letters would come out as question marks under LANG=C.
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (OperatingSystem.IsWindows()) Console.OutputEncoding = utf8;
        bool terminal = !Console.IsOutputRedirected;
        return new CliConsole(
            Console.OpenStandardInput(), new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = terminal },
            new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true })
        {
            OutputIsTerminal = terminal,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Color = terminal && WantsColor(),
            Width = terminal ? TerminalWidth() : WidthWithoutTerminal,
        };
    }

    public void Dispose()
    {
        output.Dispose();
        error.Dispose();
        input.Dispose();
    }

    private static bool WantsColor() =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";

    private static int TerminalWidth() => Console.WindowWidth is > 40 and var width ? Math.Min(width, 120) : WidthWithoutTerminal;
}
