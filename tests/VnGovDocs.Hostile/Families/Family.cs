namespace VnGovDocs.Hostile.Families;

/// <summary>One way of making hostile inputs. Every input comes again from the run's seed, the format and its number.</summary>
internal abstract class Family
{
    /// <summary>How the family is called on the command line and in the table.</summary>
    public abstract string Name { get; }

    /// <summary>How many inputs of each format a full run reads.</summary>
    public abstract IReadOnlyDictionary<string, int> FullRun { get; }

    /// <summary>How many different inputs of a format there are.</summary>
    public virtual int Most(string format) => int.MaxValue;

    /// <summary>Whether the read happens on a thread with the small stack of a web server's worker.</summary>
    public virtual bool HasSmallStack => false;

    /// <summary>The input of a number.</summary>
    public abstract byte[] Bytes(string format, int number, Dice dice);

    /// <summary>What an input is, in words; empty where its number says as much.</summary>
    public virtual string Describe(string format, int number) => "";

    /// <summary>Reads the input and holds what comes of it against the contract.</summary>
    public virtual Verdict Judge(string format, int number, byte[] bytes, Dice dice) => DoorContract.Judge(bytes);
}
