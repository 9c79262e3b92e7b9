namespace VnGovDocs.Tests.Cases;

/// <summary>One case of a cases file: its name, what goes in, what must come out.</summary>
public sealed record Case(string Name, string Input, string Expected)
{
    public override string ToString() => Name;
}

/// <summary>
/// Reads <c>Cases/&lt;concept&gt;.cases</c>. A case is <c>== name</c>, the input's lines, <c>--</c>, the expected lines;
/// lines before the first case, and lines that begin with <c>##</c>, are comments.
/// </summary>
public static class CaseFile
{
    /// <summary>The cases of a concept, for a theory.</summary>
    public static TheoryData<Case> Load(string concept)
    {
        var cases = new TheoryData<Case>();
        foreach (Case one in Parse(File.ReadAllText(Path.Combine(Repository.Tests, "Cases", concept + ".cases")))) cases.Add(one);
        return cases;
    }

    private static IEnumerable<Case> Parse(string text)
    {
        foreach (string block in ("\n" + text.ReplaceLineEndings("\n")).Split("\n== ").Skip(1))
        {
            string[] lines = block.Split('\n').Where(line => !line.StartsWith("##", StringComparison.Ordinal)).ToArray();
            int divider = Array.IndexOf(lines, "--");
            if (divider < 0) throw new FormatException($"Case '{lines[0]}' has no line '--'.");
            yield return new Case(lines[0], Body(lines[1..divider]), Body(lines[(divider + 1)..]));
        }
    }

    private static string Body(string[] lines) => string.Join('\n', lines).TrimEnd('\n');
}
