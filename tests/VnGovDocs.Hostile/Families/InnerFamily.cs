using System.Text;
using System.Text.RegularExpressions;
using VnGovDocs.Hostile.Files;

namespace VnGovDocs.Hostile.Families;

/// <summary>Changes inside the container: XML parts, PDF objects and streams, tags of a page. Sizes, checksums and tables around them are right.</summary>
internal sealed partial class InnerFamily : Family
{
    private static readonly string[] Favorites = ["word/document.xml", "word/styles.xml", "word/numbering.xml", "word/footnotes.xml", "word/_rels/document.xml.rels"];

    public override string Name => "inner";

    public override IReadOnlyDictionary<string, int> FullRun { get; } = new Dictionary<string, int> { ["html"] = 20_000, ["docx"] = 25_000, ["pdf"] = 10_000 };

    public override byte[] Bytes(string format, int number, Dice dice) => format switch
    {
        "docx" => Package(dice),
        "pdf" => Objects(dice),
        _ => Encoding.UTF8.GetBytes(TokenMutation.Of(Encoding.UTF8.GetString(SeedFiles.Any(format, dice)), Tags(), dice)),
    };

    private static byte[] Package(Dice dice)
    {
        DocxParts parts = DocxParts.Open(SeedFiles.Any("docx", dice));
        for (int i = dice.Between(1, 3); i > 0; i--)
        {
            int part = PartOf(parts, dice);
            parts[part] = Changed(parts[part], dice);
        }
        return parts.Bytes();
    }

    /// <summary>Four times out of five still well-formed: what is not is refused at its first tag.</summary>
    private static byte[] Changed(byte[] part, Dice dice)
    {
        if (!dice.OneIn(5) && ElementMutation.Of(part, dice) is { } changed) return changed;
        return dice.OneIn(3) ? ByteMutation.Of(part, dice) : Encoding.UTF8.GetBytes(TokenMutation.Of(Encoding.UTF8.GetString(part), dice.OneIn(2) ? Tags() : Pieces(), dice));
    }

    private static int PartOf(DocxParts parts, Dice dice)
    {
        string wanted = dice.Of(Favorites);
        if (!dice.OneIn(6))
        {
            for (int i = 0; i < parts.Count; i++)
                if (parts.NameOf(i) == wanted) return i;
        }
        return dice.Below(parts.Count);
    }

    private static byte[] Objects(Dice dice)
    {
        PdfObjects file = PdfObjects.Parse(SeedFiles.Any("pdf", dice));
        int[] numbers = [.. file.Objects.Keys];
        for (int i = dice.Between(1, 4); i > 0; i--)
        {
            int number = dice.Of(numbers);
            if (!file.Objects.TryGetValue(number, out PdfObject? one)) continue;
            if (dice.OneIn(40)) file.Objects.Remove(number);
            else file.Objects[number] = Changed(one, numbers, dice);
        }
        if (file.Objects.Count == 0) return [];
        return dice.OneIn(4) ? file.Packed() : file.Classic();
    }

    private static PdfObject Changed(PdfObject one, int[] numbers, Dice dice)
    {
        if (one.Data is { } data && !dice.OneIn(3))
            return one with { Data = dice.OneIn(4) ? ByteMutation.Of(data, dice) : Encoding.Latin1.GetBytes(TokenMutation.Of(Encoding.Latin1.GetString(data), PdfTokens(), dice)) };
        string head = dice.Below(4) switch
        {
            0 => Reference().Replace(one.Head, _ => $"{dice.Of(numbers)} 0 R", 1, dice.Below(one.Head.Length + 1)),
            1 => KeyAndValue().Replace(one.Head, "", 1, dice.Below(one.Head.Length + 1)),
            _ => TokenMutation.Of(one.Head, PdfTokens(), dice),
        };
        return one with { Head = head };
    }

    [GeneratedRegex("<[^>]*>|[^<]+|<")]
    private static partial Regex Tags();

    /// <summary>Names, values and text apart.</summary>
    [GeneratedRegex("</?|/?>|\"[^\"]*\"|[^<>\"]+?(?==|/?>|$|<)|[^<>\"]|\"", RegexOptions.Singleline)]
    private static partial Regex Pieces();

    [GeneratedRegex(@"\d+ \d+ R\b|/[^\s/<>\[\]()]*|-?[\d.]+|<<|>>|[\[\]]|\([^)]*\)|<[0-9A-Fa-f]*>|\w+|\s+|.", RegexOptions.Singleline)]
    private static partial Regex PdfTokens();

    [GeneratedRegex(@"\d+ \d+ R\b")]
    private static partial Regex Reference();

    [GeneratedRegex(@"/\w+\s*(\d+ \d+ R|/\w+|-?[\d.]+|\[[^\]]*\]|<<[^<>]*>>|\([^)]*\))")]
    private static partial Regex KeyAndValue();
}
