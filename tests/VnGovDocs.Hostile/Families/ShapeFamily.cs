using System.Globalization;

namespace VnGovDocs.Hostile.Families;

/// <summary>
/// Every shape at every size. The largest sizes, and files of more than a megabyte, may take all the time that a read is given, and no more;
/// the others must end by themselves.
/// </summary>
internal abstract class ShapeFamily(IReadOnlyDictionary<string, Shape[]> shapes) : Family
{
    private static readonly ReadOptions Hurried = new() { Limits = ReadLimits.Default with { Deadline = TimeSpan.FromSeconds(1) } };

    private const int Large = 1 << 20;

    public override IReadOnlyDictionary<string, int> FullRun { get; } = shapes.ToDictionary(one => one.Key, one => one.Value.Sum(shape => shape.Sizes.Length));

    public override int Most(string format) => FullRun[format];

    public override byte[] Bytes(string format, int number, Dice dice)
    {
        (Shape shape, int size) = At(format, number);
        return shape.Make(shape.Sizes[size]);
    }

    public override Verdict Judge(string format, int number, byte[] bytes, Dice dice)
    {
        (Shape shape, int size) = At(format, number);
        return DoorContract.Judge(bytes, size == shape.Sizes.Length - 1 || bytes.Length > Large ? Hurried : null);
    }

    /// <summary>What an input is, for a child that died before it could say so.</summary>
    public override string Describe(string format, int number)
    {
        (Shape shape, int size) = At(format, number);
        return string.Create(CultureInfo.InvariantCulture, $"{shape.Name} of {shape.Sizes[size]}");
    }

    private (Shape Shape, int Size) At(string format, int number)
    {
        int at = Spread.Over(number, Most(format));
        foreach (Shape shape in shapes[format])
        {
            if (at < shape.Sizes.Length) return (shape, at);
            at -= shape.Sizes.Length;
        }
        throw new ArgumentOutOfRangeException(nameof(number));
    }
}
