namespace VnGovDocs.DependencyInjection;

/// <summary>How the registered <see cref="IGovDocumentReader"/> reads.</summary>
/// <example><c>services.AddVnGovDocs(options =&gt; options.Read = options.Read with { Limits = ReadLimits.Default with { MaxPages = 200 } });</c></example>
public sealed class GovDocsOptions
{
    /// <summary>
    /// The options of every read; <see cref="ReadOptions.Default"/> at first. A converter, an engine or a catalog that is null here is taken from
    /// the services (<see cref="Conversion.IDocumentConverter"/>, <see cref="Ocr.IOcrEngine"/>, <see cref="Resolution.IReferenceCatalog"/>), where one is
    /// registered as a singleton.
    /// </summary>
    public ReadOptions Read { get; set; } = ReadOptions.Default;
}
