using System.Xml;
using System.Xml.Schema;

namespace VnGovDocs.Tests.Export.AkomaNtoso;

/// <summary>The OASIS schema of Akoma Ntoso 3.0, which lies beside the repository.</summary>
internal static class AknSchema
{
    private static readonly Lazy<XmlSchemaSet?> Schemas = new(Load);

    /// <summary>What the schema finds wrong; the running test is skipped where there is no schema.</summary>
    public static List<string> Violations(string xml)
    {
        var found = new List<string>();
        if (Schemas.Value is not { } schemas)
        {
            Assert.Skip("The schema of Akoma Ntoso is not at hand.");
            return found;
        }
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = schemas };
        // Warnings are about our own namespace, which has no schema; an element of theirs that the schema does not know is an error.
        settings.ValidationEventHandler += (_, problem) => found.Add($"{problem.Exception.LineNumber}:{problem.Exception.LinePosition} {problem.Message}");
        using var reader = XmlReader.Create(new StringReader(xml), settings);
        while (reader.Read()) { }
        return found;
    }

    private static XmlSchemaSet? Load()
    {
        if (Repository.Schemas is not { } folder) return null;
        var schemas = new XmlSchemaSet { XmlResolver = null };
        foreach (string name in new[] { "xml.xsd", "akomantoso30.xsd" })
        {
            using var reader = XmlReader.Create(Path.Combine(folder, name), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
            schemas.Add(null, reader);
        }
        schemas.Compile();
        return schemas;
    }
}
