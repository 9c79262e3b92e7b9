using System.Text;
using VnGovDocs.Tests.Cases;
using VnGovDocs.Text;

namespace VnGovDocs.Tests.Text;

public class TextNormalizerTests
{
    public static TheoryData<Case> Cases => CaseFile.Load("normalization");

    [Theory, MemberData(nameof(Cases))]
    public void Normalizing_a_line_gives_the_expected_text(Case one)
    {
        var output = new StringBuilder();
        TextNormalizer.Normalize(Unescape(one.Input), output, []);
        Assert.Equal(one.Expected, output.ToString());
    }

    [Theory, MemberData(nameof(Cases))]
    public void Every_character_outside_an_edit_is_copied_one_to_one(Case one)
    {
        var output = new StringBuilder();
        var edits = new List<TextEdit>();
        string raw = Unescape(one.Input);
        TextNormalizer.Normalize(raw, output, edits);
        int shift = edits.Sum(edit => edit.TextLength - edit.RawLength);
        Assert.Equal(output.Length, raw.Length + shift);
        Assert.Equal(edits, edits.OrderBy(edit => edit.RawStart));
    }

    /// <summary>Cases write invisible characters as <c>\u00AD</c>.</summary>
    private static string Unescape(string input) => System.Text.RegularExpressions.Regex.Unescape(input);
}
