using System.Text;
using VnGovDocs.Text.Legacy;

namespace VnGovDocs.Reading;

/// <summary>The stretches of a text that may be in a pre-Unicode encoding; together they tell which.</summary>
internal sealed class LegacySample
{
    private const int Largest = 1 << 15;

    private readonly StringBuilder _text = new();

    /// <summary>The encoding that makes syllables of them; None when none does.</summary>
    public LegacyEncoding Encoding => _text.Length == 0 ? LegacyEncoding.None : LegacyDecoder.Detect(_text.ToString());

    public void Add(ReadOnlySpan<char> raw)
    {
        if (_text.Length < Largest && LegacySigns.MayBeCoded(raw)) _text.Append(raw[..Math.Min(raw.Length, Largest)]).Append('\n');
    }
}
