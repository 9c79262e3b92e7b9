namespace VnGovDocs.Hostile.Families;

/// <summary>Every family, in the order of the table.</summary>
internal static class AllFamilies
{
    public static IReadOnlyList<Family> List { get; } =
    [
        new TruncationFamily(), new FlipFamily(), new MutationFamily(), new InnerFamily(), new SoupFamily(),
        new StreamFamily(), new CancellationFamily(), new CultureFamily(), new DepthFamily(), new BombFamily(),
    ];

    public static Family Named(string name) =>
        List.Append(new BrokenFamily()).FirstOrDefault(family => family.Name == name) ?? throw new ArgumentException($"unknown family '{name}': it is one of {string.Join(", ", List.Select(family => family.Name))}");
}
