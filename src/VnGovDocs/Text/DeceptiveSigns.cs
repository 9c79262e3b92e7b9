namespace VnGovDocs.Text;

/// <summary>Letters that look like Latin ones and are none: how many, and where in the line the first one stands.</summary>
internal readonly record struct DisguisedLetters(int Count, int First)
{
    public DisguisedLetters And(int position) => new(Count + 1, Count == 0 ? position : Math.Min(First, position));
}

/// <summary>Characters of one line that let it say something else than it shows.</summary>
/// <param name="Bidi">Characters that turn the reading direction.</param>
/// <param name="Invisible">Characters without width.</param>
/// <param name="Disguised">Letters of other scripts in Latin words.</param>
internal readonly record struct DeceptiveSigns(int Bidi, int Invisible, DisguisedLetters Disguised);
