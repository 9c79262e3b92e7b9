namespace VnGovDocs.Corpus.Checking;

/// <summary>Something about a sample that is not in order.</summary>
/// <param name="Code">One of <see cref="ProblemCodes"/>.</param>
/// <param name="File"><c>sample/file</c>, or the sample alone.</param>
/// <param name="Field">Path of the value in the file (<c>recipients[2]</c>); null when it is about the file.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Mend">What to do about it.</param>
internal sealed record Problem(string Code, string File, string? Field, string Message, string Mend);
