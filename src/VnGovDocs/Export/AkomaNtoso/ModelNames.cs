using VnGovDocs.Model;

namespace VnGovDocs.Export.AkomaNtoso;

/// <summary>Values of the model as the JSON spells them, so that programs meet one word in both exports.</summary>
internal static class ModelNames
{
    public static string Of<T>(T value) where T : struct, Enum
    {
        string name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
