using VnGovDocs.Reading.Pdf.Layout;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Reading.Pdf.Scans;

/// <summary>Dashes before recipients, which engines lose: where others have one, what follows a semicolon begins with one.</summary>
internal static class ItemRepair
{
    private const int LeastDashes = 2, MostLabels = 8;

    private const string Dash = "- ";

    public static void Run(List<LayoutLine> lines)
    {
        for (int label = 0, labels = 0; label < lines.Count && labels < MostLabels; label++)
        {
            if (LayoutPhrases.StartOf(lines[label].Text, LayoutPhrases.ColumnEnds) is null) continue;
            labels++;
            List<LayoutLine> items = [.. lines.Skip(label + 1).TakeWhile(line => line.Cell == lines[label].Cell)];
            if (items.Count(HasDash) < LeastDashes) continue;
            for (int i = 0; i < items.Count; i++)
            {
                bool begins = i == 0 || items[i - 1].Text.EndsWith(';');
                if (begins && !HasDash(items[i]) && char.IsUpper(items[i].Text[0])) items[i].Rewrite(0, 0, Dash);
            }
        }
    }

    private static bool HasDash(LayoutLine line) => line.Text[0] is '-' or '+' or '–';
}
