using VnGovDocs.Source;
using VnGovDocs.Text.Legacy;

namespace VnGovDocs;

/// <summary>
/// Every diagnostic code, with its message beside it. 01xx: the file; 02xx: limits; 03xx: text and encoding;
/// 04xx: what the document prints; 09xx: faults inside a reader. A code is never given a second meaning.
/// </summary>
/// <example><c>result.Diagnostics.Count(d =&gt; d.Code == DiagnosticCodes.HiddenText)</c></example>
public static class DiagnosticCodes
{
    /// <summary>The file holds no bytes, or no printed character at all.</summary>
    public const string Empty = "VGD0101";

    /// <summary>The first bytes belong to no format this library knows (an image, an archive, a program).</summary>
    public const string UnknownFormat = "VGD0102";

    /// <summary>The file name's extension says another format than its bytes; it was read as its bytes say.</summary>
    public const string MisnamedFile = "VGD0103";

    /// <summary>The file is damaged or cut off: its container or markup cannot be followed to the end.</summary>
    public const string Malformed = "VGD0104";

    /// <summary>The file is encrypted and no password can be given.</summary>
    public const string Encrypted = "VGD0105";

    /// <summary>A format that another program must convert first (.doc, .rtf).</summary>
    public const string NeedsConverter = "VGD0106";

    /// <summary>The pages are pictures without text: a scan that needs optical character recognition.</summary>
    public const string NeedsOcr = "VGD0107";

    /// <summary>A page of the file cannot be read and is missing from the text.</summary>
    public const string UnreadablePage = "VGD0108";

    /// <summary>Pages that are pictures without text stand among pages of text; what they show is missing.</summary>
    public const string PagesWithoutText = "VGD0109";

    /// <summary>Form fields or stamps on a page cannot be drawn and are missing from the text.</summary>
    public const string UnreadableAnnotation = "VGD0110";

    /// <summary>Pages without text were read by an OCR engine (<see cref="ReadOptions.Ocr"/>).</summary>
    public const string Ocr = "VGD0112";

    /// <summary>Words, numbers or dates that an engine misread were mended by rules or tables; <see cref="Source.SourceDocument.Repairs"/> has what was read.</summary>
    public const string Repaired = "VGD0113";

    /// <summary>The file was converted before it was read (<see cref="ReadOptions.Converter"/>); places are those of the converted file.</summary>
    public const string Converted = "VGD0111";

    /// <summary>One of <see cref="ReadLimits"/> was reached; the failure names it.</summary>
    public const string LimitExceeded = "VGD0201";

    /// <summary>The read took longer than <see cref="ReadLimits.Deadline"/>.</summary>
    public const string TimedOut = "VGD0202";

    /// <summary>More remarks than <see cref="ReadLimits.MaxDiagnostics"/>; the rest were dropped.</summary>
    public const string MoreDiagnostics = "VGD0203";

    /// <summary>The file needs more memory than the process may have.</summary>
    public const string OutOfMemory = "VGD0204";

    /// <summary>UTF-8 that had been read as Windows-1252 somewhere on its way ("Cá»™ng hÃ²a") was turned back.</summary>
    public const string RepairedMojibake = "VGD0301";

    /// <summary>The bytes contradict the declared charset; they were read as the named one.</summary>
    public const string WrongCharset = "VGD0302";

    /// <summary>Bytes that are no text in the chosen encoding were replaced by U+FFFD.</summary>
    public const string UndecodableBytes = "VGD0303";

    /// <summary>Text that a person does not see (display:none, w:vanish, white on white, smaller than 1.5 points, outside the page) was left out.</summary>
    public const string HiddenText = "VGD0304";

    /// <summary>Characters that turn the reading direction were dropped; the file may show something else than it says.</summary>
    public const string BidiControls = "VGD0305";

    /// <summary>Text deleted under track changes was left out; insertions count as text.</summary>
    public const string TrackedDeletions = "VGD0306";

    /// <summary>Unicode text was damaged by a converter that took it for VNI; letters are lost for good.</summary>
    public const string ConversionDamage = "VGD0312";

    /// <summary>Text in a pre-Unicode encoding (TCVN3, VNI, VPS, VISCII, VIQR) was converted; its places are those of its codes.</summary>
    public const string LegacyText = "VGD0307";

    /// <summary>Letters of a PDF whose font names its other letters but not these were left out: parts of accents, or signs nobody can name.</summary>
    public const string UnmappedLetters = "VGD0308";

    /// <summary>Characters without width (zero-width spaces and joiners) were dropped; words that look whole may have been cut to escape a search.</summary>
    public const string InvisibleCharacters = "VGD0309";

    /// <summary>Letters of another script that look like Latin ones (Cyrillic В, Greek Ο) stand in words or numbers of Latin letters; they were read as those.</summary>
    public const string DisguisedLetters = "VGD0310";

    /// <summary>Fonts of a PDF say that their glyphs mean other letters than they are named after: what is read may not be what is seen.</summary>
    public const string ContradictedLetters = "VGD0311";

    /// <summary>Pages hold text that makes no sense, as scanners' programs and wrong fonts write it; <see cref="ReadOptions.Ocr"/> reads them anew.</summary>
    public const string GarbledText = "VGD0313";

    /// <summary>Neither national motto, Party heading nor number line: the file may be no official document.</summary>
    public const string NoLetterhead = "VGD0401";

    /// <summary>Text behind the closing is neither annex, enclosed document, note nor copy; it stands in the source text only, where the span says.</summary>
    public const string UnassignedText = "VGD0402";

    /// <summary>A number is missing in a sequence of provisions.</summary>
    public const string MissingProvision = "VGD0403";

    /// <summary>A provision stands behind one with a higher number.</summary>
    public const string DisorderedProvision = "VGD0404";

    /// <summary>Two provisions of one place have the same number; the second one's id has a number behind it.</summary>
    public const string RepeatedProvision = "VGD0405";

    /// <summary>The catalog in <see cref="ReadOptions.ReferenceCatalog"/> threw; the references stay as they were read.</summary>
    public const string CatalogFailed = "VGD0406";

    /// <summary>A law of the result itself does not hold (a span outside the text); please report the file.</summary>
    public const string BrokenLaw = "VGD0901";

    /// <summary>A reader or recognizer threw; the named exception type is its cause. Please report the file.</summary>
    public const string Crashed = "VGD0902";

    /// <summary>The child process that read the file was killed: it took more time or memory than the isolated reader allows.</summary>
    public const string ChildKilled = "VGD0903";

    /// <summary>The child process that read the file ended by itself (its stack overflowed, its memory ran out). Please report the file.</summary>
    public const string ChildDied = "VGD0904";

    internal static Diagnostic IsEmpty() => Error(Empty, "The file holds no text.");

    internal static Diagnostic IsUnknownFormat() => Error(UnknownFormat, "The bytes belong to no format that can be read.");

    internal static Diagnostic IsMisnamed(string extension, DocumentFormat actual) =>
        Info(MisnamedFile, $"Named {extension}, but its bytes are {actual}; it was read as {actual}.");

    internal static Diagnostic IsMalformed(DocumentFormat format, string why) => Error(Malformed, $"The {format} file is damaged: {why}");

    internal static Diagnostic IsEncrypted(DocumentFormat format) => Error(Encrypted, $"The {format} file is encrypted.");

    internal static Diagnostic IsNeedingConverter(DocumentFormat format, string? why = null) =>
        Error(NeedsConverter, why is null ? $"A {format} file must be converted to DOCX first; ReadOptions.Converter can do it." : $"A {format} file must be converted first: {why}");

    internal static Diagnostic HasConverted(DocumentFormat format, string converter) =>
        Info(Converted, $"The {format} file was converted by {converter}; places are those of the converted file.");

    internal static Diagnostic IsNeedingOcr(int pages, string? why = null) =>
        Error(NeedsOcr, why is null ? $"None of {pages} pages holds text: a scan, which needs OCR; ReadOptions.Ocr can do it." : $"{pages} scanned pages were not read: {why}");

    internal static Diagnostic HasRepairs(IReadOnlyList<TextRepair> repairs) =>
        Info(Repaired, $"{repairs.Count} readings of the engine were mended, the first was \"{repairs[0].Raw}\".") with { Span = repairs[0].Span };

    internal static Diagnostic HasOcr(int pages, string engine) => Info(Ocr, $"{pages} scanned pages were read by {engine}; letters may be wrong.");

    internal static Diagnostic HasUnreadablePage(int page, Exception cause) => Error(UnreadablePage, $"Page {page} cannot be read ({cause.GetType().Name}).");

    internal static Diagnostic HasPagesWithoutText(int count, int first) =>
        Warning(PagesWithoutText, $"{count} pages hold pictures but no text, the first is page {first}: they need OCR.");

    internal static Diagnostic HasUnreadableAnnotations(int count, int page) => Warning(UnreadableAnnotation, $"{count} fields or stamps of page {page} cannot be drawn.");

    internal static Diagnostic HasExceeded(string limit, long value) => Error(LimitExceeded, $"The file exceeds {limit} ({value}).");

    internal static Diagnostic HasTimedOut(TimeSpan deadline) => Error(TimedOut, $"The read took longer than {deadline.TotalSeconds:0.##} s.");

    internal static Diagnostic HasMore(int kept) => Info(MoreDiagnostics, $"Only the first {kept} diagnostics are kept.");

    internal static Diagnostic HasNoMemory() => Error(OutOfMemory, "The memory that this process may have does not suffice for the file.");

    internal static Diagnostic HasRepairedMojibake() => Warning(RepairedMojibake, "UTF-8 that had been decoded as Windows-1252 was repaired.");

    internal static Diagnostic HasWrongCharset(string declared, string actual) =>
        Warning(WrongCharset, $"Declared as {Short(declared)}, but the bytes are {actual}.");

    internal static Diagnostic HasUndecodableBytes(int count) => Warning(UndecodableBytes, $"{count} bytes are no text and were replaced by U+FFFD.");

    internal static Diagnostic HasHiddenText(int characters) => Info(HiddenText, $"{characters} hidden characters were left out.");

    internal static Diagnostic HasBidiControls(int count) => Warning(BidiControls, $"{count} direction-changing characters were dropped.");

    internal static Diagnostic HasTrackedDeletions(int characters) => Info(TrackedDeletions, $"{characters} characters deleted under track changes were left out.");

    internal static Diagnostic HasConversionDamage(int words) =>
        Warning(ConversionDamage, $"{words} words such as \"cơng\" and \"phịng\" show that the text was converted from VNI although it was Unicode; it is read as it is.");

    internal static Diagnostic HasLegacyText(LegacyEncoding encoding) => Info(LegacyText, $"Text in the pre-Unicode encoding {encoding.ToString().ToUpperInvariant()} was converted.");

    internal static Diagnostic HasUnmappedLetters(int count) => Warning(UnmappedLetters, $"{count} letters whose font does not name them were left out.");

    internal static Diagnostic HasInvisibleCharacters(int count) => Warning(InvisibleCharacters, $"{count} characters that nobody sees were dropped.");

    internal static Diagnostic HasDisguisedLetters(int count, TextSpan first) =>
        new(DisguisedLetters, DiagnosticSeverity.Warning, $"{count} letters of other scripts that look like Latin ones were read as those.", first);

    internal static Diagnostic HasGarbledText(int count, int first) => Warning(GarbledText, $"The text of {count} pages makes no sense, the first is page {first}: they need OCR.");

    internal static Diagnostic HasContradictedLetters(int count) => Warning(ContradictedLetters, $"{count} letters mean something else than their fonts name them.");

    internal static Diagnostic HasNoLetterhead() => Warning(NoLetterhead, "No letterhead was found: neither motto, Party heading nor number line.");

    internal static Diagnostic HasUnassignedText(TextSpan span) =>
        new(UnassignedText, DiagnosticSeverity.Info, $"{span.Length} characters behind the closing belong to no part of the document.", span);

    internal static Diagnostic HasMissingProvision(string before, string after, TextSpan span) =>
        new(MissingProvision, DiagnosticSeverity.Info, $"Behind {Short(before)} stands {Short(after)}: something between is missing.", span);

    internal static Diagnostic HasDisorderedProvision(string before, string after, TextSpan span) =>
        new(DisorderedProvision, DiagnosticSeverity.Info, $"{Short(after)} stands behind {Short(before)}, out of order.", span);

    internal static Diagnostic HasRepeatedProvision(string label, TextSpan span) =>
        new(RepeatedProvision, DiagnosticSeverity.Info, $"{Short(label)} stands twice in the same place.", span);

    internal static Diagnostic HasFailedCatalog(Exception cause) => Warning(CatalogFailed, $"The reference catalog failed with {cause.GetType().Name}.");

    internal static Diagnostic HasBrokenLaw(string law) => Warning(BrokenLaw, $"A law of the result does not hold: {law}");

    internal static Diagnostic HasCrashed(string stage, Exception cause) => Error(Crashed, $"{stage} failed with {cause.GetType().Name}.");

    internal static Diagnostic HasKilledChild(string why) => Error(ChildKilled, $"The process that read the file was killed: {why}.");

    internal static Diagnostic HasLostChild() => Error(ChildDied, "The process that read the file ended without an answer.");

    private static Diagnostic Error(string code, string message) => new(code, DiagnosticSeverity.Error, message);

    private static Diagnostic Warning(string code, string message) => new(code, DiagnosticSeverity.Warning, message);

    private static Diagnostic Info(string code, string message) => new(code, DiagnosticSeverity.Info, message);

    private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
