using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace VnGovDocs.Export.Html;

/// <summary>Writes markup of ours as it is and everything else escaped, fit for text and for quoted attributes.</summary>
internal sealed class HtmlOutput(TextWriter output)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Markup; never anything that was read.</summary>
    public HtmlOutput Raw(string markup)
    {
        output.Write(markup);
        return this;
    }

    public HtmlOutput Raw(int number)
    {
        output.Write(number.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    /// <summary>Hundredths are finer than any screen.</summary>
    public HtmlOutput Raw(double number)
    {
        output.Write(number.ToString("0.##", CultureInfo.InvariantCulture));
        return this;
    }

    public HtmlOutput Text(string? text)
    {
        if (text is not null) Encoder.Encode(output, text);
        return this;
    }

    public HtmlOutput Text(string text, int start, int end)
    {
        Encoder.Encode(output, text, start, end - start);
        return this;
    }

    /// <summary>Bytes as a data URI, in pieces, for pictures are large.</summary>
    public HtmlOutput Data(string mediaType, ReadOnlySpan<byte> bytes)
    {
        const int PieceLength = 3 * 4096;
        output.Write($"data:{mediaType};base64,");
        for (int start = 0; start < bytes.Length; start += PieceLength) output.Write(Convert.ToBase64String(bytes[start..Math.Min(bytes.Length, start + PieceLength)]));
        return this;
    }
}
