using System.Globalization;
using VnGovDocs.Hostile.Families;
using VnGovDocs.Hostile.Files;

namespace VnGovDocs.Hostile.Running;

/// <summary>The command line of a run.</summary>
internal sealed record RunOptions
{
    public const string Usage =
        """
        Reads hostile inputs in child processes and says whether the library kept its promises:
          hostile [--inputs N] [--family NAME] [--format html|docx|pdf|text] [--seed S] [--jobs 2] [--failures DIR]
        Without --inputs each family reads its full share, more than 300,000 inputs in all; with it, N are shared out among what is chosen.
        Exit code: 0 when every promise held, 1 when one was broken, 3 when the arguments make no sense.
        """;

    /// <summary>How many inputs; null for the full shares.</summary>
    public int? Inputs { get; private init; }

    public Family? Family { get; private init; }

    public string? Format { get; private init; }

    /// <summary>The seed that all inputs come from; fixed unless given, so that two runs are alike.</summary>
    public int Seed { get; private init; } = 2535;

    public int Jobs { get; private init; } = 2;

    public string Failures { get; private init; } = Path.Combine("artifacts", "hostile");

    /// <exception cref="ArgumentException">The arguments make no sense; the message says why.</exception>
    public static RunOptions Parse(IReadOnlyList<string> arguments)
    {
        var options = new RunOptions();
        for (int at = 0; at < arguments.Count; at += 2)
        {
            string name = arguments[at], value = at + 1 < arguments.Count ? arguments[at + 1] : throw new ArgumentException($"'{name}' needs a value");
            options = name switch
            {
                "--inputs" => options with { Inputs = Number(name, value) },
                "--seed" => options with { Seed = Number(name, value) },
                "--jobs" => options with { Jobs = Math.Max(1, Number(name, value)) },
                "--family" => options with { Family = AllFamilies.Named(value) },
                "--format" => options with { Format = GeneratedFiles.Formats.Contains(value) ? value : throw new ArgumentException($"unknown format '{value}'") },
                "--failures" => options with { Failures = value },
                _ => throw new ArgumentException($"unknown option '{name}'"),
            };
        }
        return options;
    }

    private static int Number(string option, string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : throw new ArgumentException($"'{option}' needs a whole number, not '{value}'");
}
