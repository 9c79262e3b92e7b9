namespace VnGovDocs;

/// <summary>
/// What one read may cost at most. Reaching a limit ends the read with <see cref="ReadFailureKind.LimitExceeded"/> and the limit's name;
/// nothing is cut off in silence. The defaults let the longest official documents through and stop files made to exhaust a server.
/// </summary>
/// <example><c>new ReadOptions { Limits = ReadLimits.Default with { MaxInputBytes = 1 &lt;&lt; 20 } }</c></example>
public sealed record ReadLimits
{
    /// <summary>The limits used when none are given.</summary>
    public static ReadLimits Default { get; } = new();

    /// <summary>Bytes of the file itself. Default 64 MiB: the largest published decrees with annexes stay below 40 MiB.</summary>
    public long MaxInputBytes { get; init; } = 64L << 20;

    /// <summary>Bytes after decompression, all parts together, counted while inflating; declared sizes are not believed. Default 256 MiB, four times the largest input.</summary>
    public long MaxDecodedBytes { get; init; } = 256L << 20;

    /// <summary>Decoded bytes per input byte, once past 1 MiB decoded. Default 200; word processors reach about 30.</summary>
    public int MaxExpansionRatio { get; init; } = 200;

    /// <summary>Entries of a zip container. Default 4,096: a Word file has about 15, and one for each picture.</summary>
    public int MaxZipEntries { get; init; } = 4096;

    /// <summary>Pages of a PDF. Default 5,000: twenty times a law of 250 pages.</summary>
    public int MaxPages { get; init; } = 5000;

    /// <summary>
    /// Bytes of the drawing commands of one page of a PDF, or of one form on it, after decompression. Default 16 MiB: a page of text
    /// has about 50 KB, each byte costs up to 60 bytes of memory.
    /// </summary>
    public int MaxPageContentBytes { get; init; } = 16 << 20;

    /// <summary>Letters on one page of a PDF. Default 200,000; a dense page of A3 has 20,000.</summary>
    public int MaxPageLetters { get; init; } = 200_000;

    /// <summary>
    /// Elements inside elements: XML of a DOCX part, tags of a page, arrays, dictionaries, page trees and graphics states of a PDF. Default 512, the depth at
    /// which browsers stop nesting.
    /// </summary>
    public int MaxNesting { get; init; } = 512;

    /// <summary>
    /// Forms drawn on one page of a PDF, forms inside forms counted each time. Default 10,000: ordinary pages draw below 100, maps and
    /// drawings a few thousand; each costs about 2 µs even when it is empty.
    /// </summary>
    public int MaxPageForms { get; init; } = 10_000;

    /// <summary>
    /// XML elements of one part of a DOCX, tags of a web page, steps through one tree of objects of a PDF: each costs memory or time although it
    /// may hold no text. Default 2,000,000: a decree of five million characters has about 180,000.
    /// </summary>
    public int MaxElements { get; init; } = 2_000_000;

    /// <summary>Printed lines. Default 500,000: fifty times a law of 250 pages.</summary>
    public int MaxLines { get; init; } = 500_000;

    /// <summary>Characters of the text (UTF-16 units). Default 16 million: a code of law has less than one million.</summary>
    public int MaxTextCharacters { get; init; } = 16_000_000;

    /// <summary>Diagnostics kept; past it one says that there were more. Default 1,000, more than anybody reads.</summary>
    public int MaxDiagnostics { get; init; } = 1000;

    /// <summary>Time for the whole read. Default 30 s, many times what the longest documents take; it is looked at in every loop over input, so a read ends soon after it.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(30);
}
