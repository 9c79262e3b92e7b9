using NJsonSchema;
using NJsonSchema.Validation;

namespace VnGovDocs.Corpus.Checking;

/// <summary>The JSON Schemas of <c>gold.json</c> and <c>provenance.json</c>, and what they object to in words.</summary>
internal sealed class SampleSchema(JsonSchema schema)
{
    public static SampleSchema Gold { get; } = new(Load("gold"));

    public static SampleSchema Provenance { get; } = new(Load("provenance"));

    /// <summary>The schema's text.</summary>
    /// <param name="name"><c>gold</c> or <c>provenance</c>.</param>
    public static string Text(string name)
    {
        using var reader = new StreamReader(typeof(SampleSchema).Assembly.GetManifestResourceStream($"{name}.schema.json")!);
        return reader.ReadToEnd();
    }

    /// <summary>What a JSON text does against the schema.</summary>
    public IEnumerable<Problem> Check(string file, string json)
    {
        try
        {
            return [.. Flatten(schema.Validate(json)).Select(error => Describe(file, error)).Distinct()];
        }
        catch (Exception fault) when (fault is InvalidCastException or OverflowException or FormatException or ArgumentException)
        {
            // The library behind cannot hold every number that JSON can write.
            return [new(ProblemCodes.OtherSchema, file, null, $"a value is beyond what can be checked ({fault.GetType().Name})", "look for a number of many digits, or half a letter")];
        }
    }

    private static JsonSchema Load(string name) => JsonSchema.FromJsonAsync(Text(name)).GetAwaiter().GetResult();

    /// <summary>Errors of values that may be one of several kinds lie below a common one, which says nothing itself.</summary>
    private static IEnumerable<ValidationError> Flatten(IEnumerable<ValidationError> errors) => errors.SelectMany(error => error switch
    {
        ChildSchemaValidationError child => Flatten(child.Errors.SelectMany(inner => inner.Value)),
        MultiTypeValidationError several => OfNearestKind(several, Flatten(several.Errors.SelectMany(inner => inner.Value))),
        _ => [error],
    });

    /// <summary>Of a value that may be a text or null, only what is wrong with the text counts, unless it is of neither kind.</summary>
    private static ValidationError[] OfNearestKind(ValidationError several, IEnumerable<ValidationError> errors) =>
        errors.Where(error => !IsOfWrongKind(error)).ToArray() is { Length: > 0 } inner ? inner : [several];

    private static bool IsOfWrongKind(ValidationError error) =>
        error.Kind == ValidationErrorKind.NoTypeValidates || error.Kind.ToString().EndsWith("Expected", StringComparison.Ordinal);

    private static Problem Describe(string file, ValidationError error)
    {
        string path = (error.Path ?? "").TrimStart('#', '/');
        string key = error.Property ?? path;
        string meaning = error.Schema?.Description is { Length: > 0 } text ? $": {text}" : "";
        return error.Kind switch
        {
            ValidationErrorKind.PropertyRequired => new(
                ProblemCodes.MissingKey, file, path, $"the key \"{key}\" is missing", $"add \"{key}\"; what is not printed is null or []"),
            ValidationErrorKind.NoAdditionalPropertiesAllowed or ValidationErrorKind.AdditionalPropertiesNotValid => new(
                ProblemCodes.UnknownKey, file, path, $"there is no key \"{key}\"", "correct its spelling or take it out; 'vngovdocs corpus schema' lists the keys"),
            ValidationErrorKind.NotInEnumeration => new(
                ProblemCodes.NotOneOf, file, path, "the value is not one of those allowed", $"use one of: {string.Join(", ", error.Schema!.Enumeration)}"),
            ValidationErrorKind.PatternMismatch => new(
                ProblemCodes.WrongShape, file, path, $"the value does not have the right shape{meaning}", $"write it so that it matches {error.Schema!.Pattern}"),
            ValidationErrorKind.StringTooLong => new(
                ProblemCodes.TooLong, file, path, $"the text is longer than {error.Schema!.MaxLength} characters", $"cut it behind {error.Schema.MaxLength} characters, even inside a word"),
            ValidationErrorKind.TooManyItems => new(
                ProblemCodes.TooLong, file, path, $"the list has more than {error.Schema!.MaxItems} items", $"keep the first {error.Schema.MaxItems}"),
            ValidationErrorKind.StringTooShort => new(ProblemCodes.EmptyText, file, path, $"the text is empty{meaning}", "fill it in; in gold, write null for what is not printed, and no empty items"),
            ValidationErrorKind.ItemsNotUnique => new(ProblemCodes.RepeatedItem, file, path, "an item stands twice", "keep it once"),
            _ when IsOfWrongKind(error) => new(
                ProblemCodes.WrongType, file, path, $"the value is of the wrong kind{meaning}", $"write {Kinds(error)}"),
            _ => new(ProblemCodes.OtherSchema, file, path, $"the value is not valid ({error.Kind})", "see 'vngovdocs corpus schema'"),
        };
    }

    private static string Kinds(ValidationError error) =>
        error.Schema is { Type: not JsonObjectType.None } schema ? schema.Type.ToString().ToLowerInvariant().Replace(", ", " or ", StringComparison.Ordinal) : "what the schema names";
}
