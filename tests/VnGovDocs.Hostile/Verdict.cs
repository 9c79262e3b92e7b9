namespace VnGovDocs.Hostile;

/// <summary>What a broken promise was. The end of a run counts them apart, since each is promised apart.</summary>
internal enum Breach
{
    /// <summary>None.</summary>
    None,

    /// <summary>An exception left the door, or ended as a failure of the library's own.</summary>
    Exception,

    /// <summary>An answer came, but too late.</summary>
    Slow,

    /// <summary>No answer came: the process was ended from outside.</summary>
    Hang,

    /// <summary>The process died over the input.</summary>
    Death,

    /// <summary>The result contradicts itself, its text, or another read of the same bytes.</summary>
    Law,

    /// <summary>More memory than promised.</summary>
    Memory,
}

/// <summary>What came of one hostile input.</summary>
/// <param name="Outcome">How the read ended: "complete", "partial", a failure with its code, or the exception that was due.</param>
/// <param name="Milliseconds">How long it took.</param>
/// <param name="Breach">Which promise was broken.</param>
/// <param name="Complaint">What broke, in words; empty when nothing did.</param>
internal sealed record Verdict(string Outcome, double Milliseconds, Breach Breach = Breach.None, string Complaint = "")
{
    public const string Complete = "complete", Partial = "partial";

    public bool IsBroken => Breach != Breach.None;

    public Verdict Broken(Breach breach, string complaint) => this with { Breach = breach, Complaint = complaint };
}
