using System.Reflection;

namespace VnGovDocs.Tests.Architecture;

/// <summary>The rules of CONTRIBUTING.md that a machine can check, read from the sources themselves.</summary>
public class HouseRulesTests
{
    private const int MaxFileLines = 300;
    private const int MaxMethodLines = 40;

    /// <summary>Which rooms a room may know. A room that is not listed may know none.</summary>
    private static readonly Dictionary<string, string[]> MayKnow = new()
    {
        ["Source"] = [],
        ["Model"] = ["Source"],
        ["Text"] = ["Source"],
        ["Vocabulary"] = ["Source", "Text"],
        ["Conversion"] = [],
        ["Ocr"] = [],
        ["Reading"] = ["Conversion", "Ocr", "Source", "Text", "Vocabulary"],
        ["Zoning"] = ["Model", "Source", "Text", "Vocabulary"],
        ["Recognition"] = ["Model", "Source", "Text", "Vocabulary", "Zoning"],
        ["Resolution"] = ["Model", "Source", "Text", "Vocabulary"],
        ["Checking"] = ["Model", "Source", "Text", "Vocabulary"],
        ["Export"] = ["Model", "Resolution", "Source", "Text"],
        ["Chunking"] = ["Model", "Source", "Vocabulary", "Zoning"],
        ["Isolation"] = ["Conversion", "Model", "Ocr", "Reading", "Resolution", "Source", "Zoning"],
    };

    private static readonly string[] VagueNames = ["Helper", "Util", "Manager", "Common"];

    /// <summary>Small records that only make sense beside the type their file is named after. Enums need no entry.</summary>
    private static readonly string[] Companions =
    [
        "TableCell", "TableColumn", "DigitalSignature", "PortalEntry", "ReportSpeaker", "EquatableList", "PageBox", "StyleRun", "SourcePage", "SourceTable", "TextStyle",
    ];

    [Fact]
    public void Arrows_between_rooms_point_down_only() => None(
        from file in SourceFile.Library
        where file.Room != ""
        from used in file.Uses
        where used != file.Room && !MayKnow.GetValueOrDefault(file.Room, []).Contains(used)
        select $"{file.Path} may not know {used}");

    [Fact]
    public void A_file_declares_the_namespace_of_its_room() => None(
        from file in SourceFile.Library
        from declared in file.Declares
        where declared != file.Room
        select $"{file.Path} declares {declared}");

    [Fact]
    public void Files_have_at_most_300_lines() => None(
        from file in SourceFile.All where file.Lines > MaxFileLines select $"{file.Path}: {file.Lines} lines");

    [Fact]
    public void Methods_have_at_most_40_lines() => None(
        from file in SourceFile.All from method in file.Methods() where method.Lines > MaxMethodLines select $"{method.Name}: {method.Lines} lines");

    [Fact]
    public void No_file_has_a_name_that_says_nothing() => None(
        from file in SourceFile.All where VagueNames.Any(name => Path.GetFileName(file.Path).Contains(name, StringComparison.Ordinal)) select file.Path);

    [Fact]
    public void A_file_of_the_library_holds_one_public_type_and_its_companions() => None(
        from file in SourceFile.Library
        let types = file.PublicTypes.Except(Companions).ToArray()
        where types.Length > 1
        select $"{file.Path}: {string.Join(", ", types)}");

    [Fact]
    public void Every_diagnostic_code_is_unique_and_well_formed()
    {
        string[] codes =
        [
            .. typeof(DiagnosticCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral)
                .Select(field => (string)field.GetRawConstantValue()!),
        ];
        Assert.NotEmpty(codes);
        Assert.All(codes, code => Assert.Matches(@"^VGD\d{4}$", code));
        Assert.Equal(codes.Length, codes.Distinct().Count());
    }

    [Fact]
    public void The_rules_see_the_sources()
    {
        // An empty list of files would pass every rule above.
        Assert.True(SourceFile.Library.Count() > 40);
        Assert.Contains(SourceFile.Library, file => file.Room == "Export" && file.Uses.Contains("Model"));
    }

    /// <summary>Names every violation; an assertion on the collection would cut the list short.</summary>
    private static void None(IEnumerable<string> violations)
    {
        string[] all = [.. violations];
        Assert.True(all.Length == 0, string.Join('\n', all));
    }
}
