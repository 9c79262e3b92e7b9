using VnGovDocs.SampleKit.Description;

namespace VnGovDocs.SampleKit;

/// <summary>The command line.</summary>
internal sealed record KitOptions(string Path, DocxConstruction? Letterhead, HtmlConstruction? Html, bool Pdf)
{
    public const string Usage =
        """
        Makes the files of a sample from its description:
          samplekit corpus/<id>/description.txt [--letterhead table|tabs|frames|sections|stacked] [--html word|portal|editor|plain] [--no-pdf]
        The description's format: tests/VnGovDocs.SampleKit/README.md
        """;

    /// <exception cref="ArgumentException">The arguments make no sense; the message says why.</exception>
    public static KitOptions Parse(IReadOnlyList<string> arguments)
    {
        string? path = null;
        DocxConstruction? letterhead = null;
        HtmlConstruction? html = null;
        bool pdf = true;
        for (int at = 0; at < arguments.Count; at++)
        {
            switch (arguments[at])
            {
                case "--no-pdf": pdf = false; break;
                case "--letterhead": letterhead = Choice<DocxConstruction>(arguments, ref at); break;
                case "--html": html = Choice<HtmlConstruction>(arguments, ref at); break;
                case var option when option.StartsWith('-'): throw new ArgumentException($"unknown option '{option}'");
                case var second when path is not null: throw new ArgumentException($"one description at a time: '{second}' is a second one");
                default: path = arguments[at]; break;
            }
        }
        return new KitOptions(path ?? throw new ArgumentException("which description?"), letterhead, html, pdf);
    }

    /// <summary>The style of a description, overruled by what the command line says.</summary>
    public SampleStyle Apply(SampleStyle style) => style with { Letterhead = Letterhead ?? style.Letterhead, Html = Html ?? style.Html };

    private static T Choice<T>(IReadOnlyList<string> arguments, ref int at)
        where T : struct, Enum
    {
        string option = arguments[at], names = string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant();
        string value = ++at < arguments.Count ? arguments[at] : throw new ArgumentException($"'{option}' needs one of {names}");
        // Numbers would parse as well.
        return char.IsAsciiLetter(value.FirstOrDefault()) && Enum.TryParse(value, ignoreCase: true, out T choice)
            ? choice
            : throw new ArgumentException($"{option} '{value}' is unknown: write one of {names}");
    }
}
