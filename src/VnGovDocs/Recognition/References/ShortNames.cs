namespace VnGovDocs.Recognition.References;

/// <summary>"Nghị định 30" after "Nghị định số 30/2020/NĐ-CP": a number without its symbol is completed where the document names one such document only.</summary>
internal static class ShortNames
{
    public static void Resolve(List<ReferenceDraft> drafts, string? own)
    {
        ILookup<(string?, string), string> full = drafts.Where(draft => draft.Number is not null && draft.ShortNumber is null)
            .Select(draft => (draft.Symbol, Number: draft.Number!)).Distinct().ToLookup(one => (one.Symbol, OrdinalOf(one.Number)), one => one.Number);
        foreach (ReferenceDraft draft in drafts)
        {
            if (draft.ShortNumber is not { } ordinal) continue;
            string[] numbers = [.. full[(draft.Symbol, ordinal.TrimStart('0'))]];
            draft.Number = numbers.Length == 1 ? numbers[0] : null;
        }
        drafts.RemoveAll(draft => draft.ShortNumber is { } ordinal && draft.Number is null && own is not null && OrdinalOf(own) == ordinal.TrimStart('0'));
    }

    private static string OrdinalOf(string number)
    {
        int end = number.IndexOfAny(['/', '-']);
        return (end < 0 ? number : number[..end]).TrimStart('0');
    }
}
