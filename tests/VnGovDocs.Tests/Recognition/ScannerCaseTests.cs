using VnGovDocs.Model;
using VnGovDocs.Recognition;
using VnGovDocs.Source;
using VnGovDocs.Tests.Cases;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;
using VnGovDocs.Zoning;

namespace VnGovDocs.Tests.Recognition;

/// <summary>Cases of the scanners below the recognizers: one line of text each.</summary>
public class ScannerCaseTests
{
    public static TheoryData<Case> Numbers => CaseFile.Load("numbers");

    public static TheoryData<Case> NoNumbers => CaseFile.Load("number-false-positives");

    public static TheoryData<Case> Dates => CaseFile.Load("dates");

    public static TheoryData<Case> PlaceDates => CaseFile.Load("place-date");

    public static TheoryData<Case> Names => CaseFile.Load("person-names");

    public static TheoryData<Case> SyllableCases => CaseFile.Load("syllables");

    [Theory, MemberData(nameof(Numbers))]
    public void A_number_line_is_taken_apart(Case one) => OpenCase.Check(one, input => OfNumber(input, canonical: one.Expected.Contains('\n')));

    [Theory, MemberData(nameof(NoNumbers))]
    public void What_only_looks_like_a_number_is_none(Case one) => OpenCase.Check(one, input => Printed.Lines(NumbersAnywhere(input)));

    [Theory, MemberData(nameof(Dates))]
    public void A_date_is_found_in_its_line(Case one) => OpenCase.Check(one, input => Printed.Date(DateSyntax.Find(Printed.Normalized(input), 0, Printed.Normalized(input).Length)));

    [Theory, MemberData(nameof(PlaceDates))]
    public void A_place_and_date_line_is_taken_apart(Case one) => OpenCase.Check(one, input =>
    {
        string text = Printed.Normalized(input);
        DateSyntax? date = Anchors.ReadPlaceDate(text, 0, text.Length, out TextSpan place, out _);
        return date is null ? "none" : Printed.Bar(place.Length == 0 ? null : Words.Fold(text.AsSpan(place.Start, place.Length)), Printed.Date(date));
    });

    [Theory, MemberData(nameof(Names))]
    public void A_name_is_told_from_its_titles(Case one) => OpenCase.Check(one, input =>
    {
        string text = Printed.Normalized(input);
        if (PersonNames.Read(text, new TextSpan(0, text.Length)) is not { } name) return "none";
        return Printed.Bar(text.Substring(name.Name.Start, name.Name.Length), name.Degree is { } degree ? text.Substring(degree.Start, degree.Length) : null);
    });

    /// <summary>Input and expectation are lists of words; the expected ones are the legal syllables.</summary>
    [Theory, MemberData(nameof(SyllableCases))]
    public void Legal_syllables_are_told_from_others(Case one) => OpenCase.Check(one, input =>
        Printed.Lines([string.Join(' ', input.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(word => Syllables.IsLegal(word)))]));

    private static string OfNumber(string input, bool canonical)
    {
        string text = Printed.Normalized(input);
        NumberSyntax? syntax = Anchors.ReadNumber(text, 0, text.Length, out _) ?? NumberSyntax.ReadAt(text, 0, text.Length);
        DocumentNumber? number = syntax is null ? null : NumberGrammar.Interpret(syntax, isLetter: false);
        return canonical && number is not null ? $"{Printed.Number(number)}\n{number.Text}" : Printed.Number(number);
    }

    /// <summary>Numbers behind "Số" at the line's start, or bare at the start of any of its words.</summary>
    private static IEnumerable<string> NumbersAnywhere(string input)
    {
        string text = Printed.Normalized(input);
        if (Anchors.ReadNumber(text, 0, text.Length, out _) is { } labelled) yield return labelled.ToString();
        foreach (TextSpan word in Words.Split(text))
        {
            if (char.IsAsciiDigit(text[word.Start]) && NumberSyntax.ReadAt(text, word.Start, text.Length) is { } bare) yield return bare.ToString();
        }
    }
}
