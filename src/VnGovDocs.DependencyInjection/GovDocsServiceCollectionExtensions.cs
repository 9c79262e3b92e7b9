using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace VnGovDocs.DependencyInjection;

/// <summary>Registers the reader.</summary>
/// <example>
/// <code>
/// builder.Services.AddSingleton&lt;IOcrEngine, TesseractEngine&gt;();
/// builder.Services.AddVnGovDocs();
/// builder.Services.AddOpenTelemetry().WithTracing(t =&gt; t.AddSource(ReadTelemetry.SourceName)).WithMetrics(m =&gt; m.AddMeter(ReadTelemetry.MeterName));
/// </code>
/// </example>
public static class GovDocsServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="IGovDocumentReader"/> as a singleton, unless one is registered already. Called twice, both configurations apply, in order.
    /// </summary>
    public static IServiceCollection AddVnGovDocs(this IServiceCollection services, Action<GovDocsOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<GovDocsOptions>();
        services.AddLogging();
        if (configure is not null) services.Configure(configure);
        services.TryAddSingleton<IGovDocumentReader, ObservedReader>();
        return services;
    }
}
