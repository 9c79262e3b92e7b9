using VnGovDocs.Text;

namespace VnGovDocs.Recognition.References;

/// <summary>Tells the document's own number, which is no reference, also where its year was forgotten ("kèm theo Thông tư số 55/TT-BCT").</summary>
internal static class OwnNumber
{
    public static bool Is(string number, string? own) => own is not null && (TextKey.Same(number, own) || HasYear(number) != HasYear(own) && TextKey.Same(WithoutYear(number), WithoutYear(own)));

    private static bool HasYear(string number) => WithoutYear(number).Length < number.Length;

    private static string WithoutYear(string number)
    {
        int slash = number.IndexOf('/', StringComparison.Ordinal);
        bool year = slash > 0 && slash + 5 < number.Length && number[slash + 5] == '/' && number.AsSpan(slash + 1, 4).IndexOfAnyExceptInRange('0', '9') < 0;
        return year ? number.Remove(slash, 5) : number;
    }
}
