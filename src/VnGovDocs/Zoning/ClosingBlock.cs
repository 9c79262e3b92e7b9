using VnGovDocs.Source;

namespace VnGovDocs.Zoning;

/// <summary>One signature as it is printed.</summary>
/// <param name="Titles">Lines of authority and office, in order, each as the pieces it is printed in.</param>
/// <param name="Name">Null when blank.</param>
/// <param name="Degree">What stood before the name.</param>
/// <param name="Date">A date line inside the block.</param>
/// <param name="Digital">Lines of a digital signature.</param>
internal sealed record SignatureBlock(List<List<TextSpan>> Titles, TextSpan? Name, TextSpan? Degree, TextSpan? Date, List<TextSpan> Digital)
{
    /// <summary>From the first to the last character.</summary>
    public TextSpan Span
    {
        get
        {
            TextSpan span = Titles.Count > 0 ? Titles[0][0] : Name!.Value;
            foreach (List<TextSpan> pieces in Titles) span = TextSpan.Cover(span, pieces[^1]);
            return Name is { } name ? TextSpan.Cover(span, name) : span;
        }
    }
}

/// <summary>Recipients and signatures.</summary>
/// <param name="Span">All of it.</param>
/// <param name="Recipients">Each item without dash and final punctuation, as the pieces it is printed in: the other column may stand between them.</param>
/// <param name="Signatures">In reading order.</param>
internal sealed record ClosingBlock(TextSpan Span, List<List<TextSpan>> Recipients, List<SignatureBlock> Signatures);
