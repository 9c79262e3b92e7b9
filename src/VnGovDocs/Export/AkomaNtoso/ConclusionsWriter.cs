using VnGovDocs.Model;

namespace VnGovDocs.Export.AkomaNtoso;

/// <summary>Writes signatures, recipients, the certification of a copy, and notes whose mark was found nowhere.</summary>
internal sealed class ConclusionsWriter(AknWriter xml, Component component)
{
    private readonly GovDocument _document = component.Document;

    public void Write()
    {
        Note[] notes = [.. component.LeftNotes()];
        if (_document is { Signatures.Count: 0, Recipients.Count: 0, Copy: null } && notes.Length == 0) return;
        xml.Start("conclusions");
        foreach (Signature signature in _document.Signatures) WriteSignature(signature);
        WriteRecipients();
        if (_document.Copy is { } copy) WriteCopy(copy);
        foreach (Note note in notes)
        {
            xml.Start("p", "class", "note");
            xml.Solid();
            component.Inline.WriteNote(note);
            xml.End();
        }
        xml.End();
    }

    private void WriteSignature(Signature signature)
    {
        xml.Start("p", "class", "signature");
        xml.Solid();
        xml.StartText("signature");
        bool isFirst = true;
        WritePart(ref isFirst, "authority", null, signature.Authority);
        foreach (string position in signature.Positions) WritePart(ref isFirst, "role", "role", position);
        WriteDigital(ref isFirst, signature.Digital);
        if (signature.Date is { } date) WriteDate(ref isFirst, date);
        WritePart(ref isFirst, "degree", null, signature.Degree);
        WritePart(ref isFirst, "person", "person", signature.Name);
        xml.End();
        xml.End();
    }

    private void WriteDigital(ref bool isFirst, DigitalSignature? digital)
    {
        WritePart(ref isFirst, "digitalSigner", null, digital?.Signer);
        WritePart(ref isFirst, "digitalTime", null, digital?.Time);
    }

    private void WriteDate(ref bool isFirst, PartialDate date)
    {
        Separate(ref isFirst);
        if (date.IsComplete) xml.Start("date", "date", date.ToString());
        else xml.Start("inline", "name", "date");
        xml.Solid();
        xml.Text(date.ToString());
        xml.End();
    }

    /// <summary>An element that refers to the list of persons and offices or, for everything else, an <c>inline</c> with a name.</summary>
    private void WritePart(ref bool isFirst, string name, string? listed, string? text)
    {
        if (string.IsNullOrEmpty(text)) return;
        Separate(ref isFirst);
        string? id = listed is null ? null : ReferencesWriter.IdOf(listed, text);
        if (id is null) xml.Start("inline", "name", name);
        else xml.Start(name, "refersTo", $"#{component.Id(id)}");
        xml.Solid();
        xml.Text(text);
        xml.End();
    }

    private void Separate(ref bool isFirst)
    {
        if (!isFirst) xml.Empty("eol");
        isFirst = false;
    }

    private void WriteRecipients()
    {
        if (_document.Recipients.Count == 0) return;
        xml.Start("container", "eId", component.Ids.Next(component.Prefix, "container"));
        xml.Attribute("name", "recipients");
        xml.Start("ul");
        foreach (Recipient recipient in _document.Recipients)
        {
            xml.Start("li", "class", recipient.Archive ? "archive" : null);
            xml.Solid();
            xml.Text(recipient.Text);
            xml.End();
        }
        xml.End();
        xml.End();
    }

    private void WriteCopy(CopyCertification copy)
    {
        xml.Start("container", "eId", component.Ids.Next(component.Prefix, "container"));
        xml.Attribute("name", "copyCertification");
        if (copy.Body is { } body) xml.Element("p", body);
        if (copy.Number is { } number) xml.Element("p", number.Text);
        xml.Element("p", copy.Text);
        if (copy.Issued is { } issued) xml.Element("p", string.Join(", ", new[] { issued.Place, issued.Date?.ToString() }.OfType<string>()));
        if (copy.Signature is { } signature) WriteSignature(signature);
        xml.End();
    }
}
