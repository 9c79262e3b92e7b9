using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition;

/// <summary>The signatures of the closing: which line is the authority, which are offices, who signed.</summary>
internal sealed class SignatureRecognizer : IRecognizer
{
    private static readonly (string Prefix, SigningCapacity Capacity)[] Prefixes =
    [
        ("TM", SigningCapacity.OnBehalfOf), ("T.M", SigningCapacity.OnBehalfOf), ("K.T", SigningCapacity.ForHead), ("T.L", SigningCapacity.ByOrderOf), ("T/M", SigningCapacity.OnBehalfOf), ("THAY MẶT", SigningCapacity.OnBehalfOf),
        ("KT", SigningCapacity.ForHead), ("K/T", SigningCapacity.ForHead), ("KÝ THAY", SigningCapacity.ForHead),
        ("TUQ", SigningCapacity.ByAuthorizationOf), ("T/UQ", SigningCapacity.ByAuthorizationOf), ("T.U.Q", SigningCapacity.ByAuthorizationOf), ("THỪA U", SigningCapacity.ByAuthorizationOf), ("THỪA Ủ", SigningCapacity.ByAuthorizationOf),
        ("TL", SigningCapacity.ByOrderOf), ("T/L", SigningCapacity.ByOrderOf), ("THỪA LỆNH", SigningCapacity.ByOrderOf),
        ("Q.", SigningCapacity.Acting), ("QUYỀN", SigningCapacity.Acting),
    ];

    private static readonly PhraseMatcher[] TimeWords = [new("thời gian"), new("ngày"), new("time")];

    public void Recognize(ZonedDocument zoned, DocumentDraft draft)
    {
        if (zoned.Closing is null) return;
        draft.Document = draft.Document with { Signatures = zoned.Closing.Signatures.Select(Model).ToEquatableList() };

        Signature Model(SignatureBlock block)
        {
            draft.Watch.Tick();
            return Read(zoned.Source.Text, block);
        }
    }

    /// <summary>The model of one signature block.</summary>
    public static Signature Read(string text, SignatureBlock block)
    {
        string[] titles = [.. block.Titles.Select(pieces => Words.Fold(text, pieces).TrimEnd(':', '.').Trim())];
        bool authorized = titles.Length > 0 && CapacityOf(titles[0]) is SigningCapacity.OnBehalfOf or SigningCapacity.ByOrderOf or SigningCapacity.ByAuthorizationOf;
        return new Signature(
            authorized ? titles[0] : null,
            titles.Select(CapacityOf).OfType<SigningCapacity>().ToEquatableList(),
            titles.Skip(authorized ? 1 : 0).ToEquatableList(),
            block.Name is { } name ? NormalCase(Words.Fold(text, name)) : null,
            block.Degree is { } degree ? Words.Fold(text, degree) : null,
            block.Date is { } date ? DateOf(text, date) : null,
            DigitalOf(text, block.Digital),
            block.Span);
    }

    private static SigningCapacity? CapacityOf(string title)
    {
        foreach ((string prefix, SigningCapacity capacity) in Prefixes)
        {
            if (!title.StartsWith(prefix, StringComparison.Ordinal) || title.Length == prefix.Length) continue;
            if (!char.IsLetter(title[prefix.Length]) || prefix is "THỪA U" or "THỪA Ủ") return capacity;
        }
        return null;
    }

    /// <summary>A name set in capitals is spoken in normal case.</summary>
    private static string NormalCase(string name)
    {
        if (!LetterCase.IsUpper(name)) return name;
        return string.Join(' ', name.Split(' ').Select(word => word[..1] + word[1..].ToLowerInvariant()));
    }

    private static PartialDate? DateOf(string text, TextSpan line) =>
        DateSyntax.Find(text, line.Start, line.End) is { Year: int year } date ? PartialDate.Create(year, date.Month, date.Month is null ? null : date.Day) : null;

    public static DigitalSignature? DigitalOf(string text, List<TextSpan> lines)
    {
        if (lines.Count == 0) return null;
        string? signer = null, time = null;
        foreach (TextSpan line in lines)
        {
            string[] parts = Words.Fold(text, line).Split(':', 2);
            if (parts.Length < 2) continue;
            bool isTime = Array.Exists(TimeWords, word => word.Find(parts[0], 0, parts[0].Length) is not null);
            if (isTime) time ??= parts[1].Trim();
            else signer ??= parts[1].Trim();
        }
        return new DigitalSignature(signer, time);
    }
}
