using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition;

/// <summary>
/// The digital signatures that e-office systems print on the paper, away from the signature itself ("Ký bởi: …, Thời gian ký: …"):
/// each goes to the signature that it names, or to the only one.
/// </summary>
internal sealed class DigitalSignatureRecognizer : IRecognizer
{
    public void Recognize(ZonedDocument zoned, DocumentDraft draft)
    {
        List<DigitalSignature> digital = Printed(zoned.Source);
        EquatableList<Signature> signatures = draft.Document.Signatures;
        if (digital.Count == 0 || signatures.Count == 0) return;
        draft.Document = draft.Document with { Signatures = signatures.Select(one => one.Digital is null ? one with { Digital = Of(one, digital, signatures.Count == 1) } : one).ToEquatableList() };
    }

    private static DigitalSignature? Of(Signature signature, List<DigitalSignature> digital, bool isOnly)
    {
        string? name = signature.Name is null ? null : TextKey.Of(signature.Name);
        return digital.Find(one => name is not null && one.Signer is not null && TextKey.Of(one.Signer).Contains(name, StringComparison.Ordinal)) ?? (isOnly ? digital[0] : null);
    }

    /// <summary>Each begins with the line that names its signer.</summary>
    private static List<DigitalSignature> Printed(SourceDocument source)
    {
        var found = new List<DigitalSignature>();
        var block = new List<TextSpan>();
        foreach (SourceLine line in source.Lines)
        {
            if (!line.IsFurniture || line.Page == 0) continue;
            ReadOnlySpan<char> words = source.TextOf(line.Span);
            bool begins = LayoutPhrases.StartOf(words, LayoutPhrases.Signer) is not null;
            if (begins) Close(source.Text, block, found);
            if (begins || block.Count > 0 && LayoutPhrases.StartOf(words, LayoutPhrases.Signed) is not null) block.Add(line.Span);
        }
        Close(source.Text, block, found);
        return found;
    }

    private static void Close(string text, List<TextSpan> block, List<DigitalSignature> found)
    {
        if (block.Count > 0 && SignatureRecognizer.DigitalOf(text, block) is { } digital) found.Add(digital);
        block.Clear();
    }
}
