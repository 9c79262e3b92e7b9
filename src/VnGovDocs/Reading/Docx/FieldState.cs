namespace VnGovDocs.Reading.Docx;

/// <summary>Where in complex fields (<c>w:fldChar</c>) the reading stands: instructions are not printed, results are.</summary>
internal sealed class FieldState
{
    private readonly List<bool> _inResult = [];
    private int _instructions;

    /// <summary>Whether text here is part of an instruction.</summary>
    public bool IsInstruction => _instructions > 0;

    public void Meet(string? type)
    {
        switch (type)
        {
            case "begin":
                _inResult.Add(false);
                _instructions++;
                break;
            case "separate" when _inResult.Count > 0 && !_inResult[^1]:
                _inResult[^1] = true;
                _instructions--;
                break;
            case "end" when _inResult.Count > 0:
                if (!_inResult[^1]) _instructions--;
                _inResult.RemoveAt(_inResult.Count - 1);
                break;
        }
    }

    /// <summary>A field whose instruction is not over when the paragraph ends is broken; it must not swallow the rest of the document.</summary>
    public void EndParagraph()
    {
        if (_instructions == 0) return;
        _inResult.Clear();
        _instructions = 0;
    }
}
